package inspectorate.api.console;

import inspectorate.query.attachments.AttachmentCard;

/** A file as the case's page lists it, with the name it came with. */
public record FolderLine(AttachmentCard card, String name) {

    /** 1,234 KB, or MB where it is large. */
    public String size(Show show) {
        var file = card.file();
        long bytes = file == null ? 0 : file.bytes();
        return bytes < 1_000_000 ? show.count((bytes + 999) / 1000) + " KB" : show.count(bytes / 1_000_000) + " MB";
    }
}
