package inspectorate.domain.ids;

/** One file of a case's folder: a scan, photograph, video, recording or payroll. */
public record AttachmentId(String value) implements Identifier {

    public AttachmentId {
        Identifier.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
