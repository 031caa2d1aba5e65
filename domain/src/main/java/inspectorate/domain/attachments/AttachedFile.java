package inspectorate.domain.attachments;

import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept, outside the events.
 *
 * @param mediaType found in its content, such as {@code application/pdf}
 * @param contentHash SHA-256
 * @param previewHash SHA-256 of the small picture of it; null where none could be made
 * @param keyId under which the vault keeps the key that it is sealed with
 */
public record AttachedFile(
        String mediaType,
        String contentHash,
        long bytes,
        @Nullable String previewHash,
        String keyId) {}
