package inspectorate.domain.papers;

/**
 * The sheet itself, made by the door for the number that is next.
 *
 * @param contentHash SHA-256 of the PDF
 * @param bytes length of the PDF
 * @param pageHash SHA-256 of the page it was set from
 * @param keyId under which the vault keeps the key that both are sealed with
 */
public record IssuedAs(PaperNumber number, String contentHash, long bytes, String pageHash, String keyId) {}
