package inspectorate.infra.files;

import static inspectorate.api.files.FileRule.FILE_FITS;
import static inspectorate.api.files.FileRule.FILE_IS_THERE;
import static inspectorate.api.files.FileRule.FILE_IS_UNALTERED;

import inspectorate.api.files.SealedFiles;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.Identifier;
import inspectorate.infra.vault.DataKeys;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Each file is sealed in segments (AES-256-GCM) under a key made for it. That key lies at the file's end, sealed with the
 * vault's key and bound to the hash of the content, which is known only then: no file opens in the place of another.
 */
class SealedFileStore implements SealedFiles {

    private static final byte[] NOTHING_BESIDE = {};

    private final Blobs blobs;
    private final DataKeys keys;
    private final Path spool;

    SealedFileStore(Blobs blobs, DataKeys keys, Path spool) throws IOException {
        this.blobs = blobs;
        this.keys = keys;
        this.spool = Files.createDirectories(spool);
    }

    @Override
    public Kept keep(Place place, InputStream content, long atMost) throws IOException {
        var part = Files.createTempFile(spool, "sealing", ".part");
        try {
            var key = Segments.newKey();
            var digest = digest();
            long bytes = seal(content, atMost, digest, part, key);
            var hash = HexFormat.of().formatHex(digest.digest());
            Files.write(part, keys.seal(place.keyId(), owner(place, hash), key), StandardOpenOption.APPEND);
            blobs.put(nameOf(place, hash), part);
            return new Kept(hash, bytes);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static long seal(InputStream content, long atMost, MessageDigest digest, Path part, byte[] key)
            throws IOException {
        long bytes = 0;
        try (var out = Segments.under(key).newEncryptingStream(Files.newOutputStream(part), NOTHING_BESIDE)) {
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                bytes += read;
                FILE_FITS.require(bytes <= atMost);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes;
    }

    @Override
    public SeekableByteChannel open(Place place, String hash) throws IOException {
        var sealed = sealed(place, hash);
        try {
            long content = sealed.size() - Segments.SEALED_KEY_BYTES;
            FILE_IS_UNALTERED.require(content > 0);
            var key = keyOf(sealed, content, place, hash);
            sealed.position(0);
            return Segments.under(key).newSeekableDecryptingChannel(new HeadChannel(sealed, content), NOTHING_BESIDE);
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            sealed.close();
            throw unusable instanceof RuleViolated refused ? refused : altered(unusable);
        }
    }

    private SeekableByteChannel sealed(Place place, String hash) throws IOException {
        try {
            return blobs.open(nameOf(place, hash));
        } catch (NoSuchFileException lost) {
            var refused = new RuleViolated(FILE_IS_THERE);
            refused.initCause(lost);
            throw refused;
        }
    }

    private byte[] keyOf(SeekableByteChannel sealed, long content, Place place, String hash) throws IOException {
        var wrapped = ByteBuffer.allocate(Segments.SEALED_KEY_BYTES);
        sealed.position(content);
        while (wrapped.hasRemaining() && sealed.read(wrapped) >= 0) {
            // a channel may give less than is asked for
        }
        return keys.open(place.keyId(), owner(place, hash), wrapped.array())
                .orElseThrow(() -> new RuleViolated(FILE_IS_UNALTERED));
    }

    @Override
    public byte[] read(Place place, String hash) throws IOException {
        try (var content = Channels.newInputStream(open(place, hash))) {
            var read = content.readAllBytes();
            FILE_IS_UNALTERED.require(
                    HexFormat.of().formatHex(digest().digest(read)).equals(hash));
            return read;
        } catch (IOException unreadable) {
            throw altered(unreadable);
        }
    }

    @Override
    public void requireUnaltered(Place place, String hash) throws IOException {
        var digest = digest();
        try (var content = Channels.newInputStream(open(place, hash))) {
            var buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw altered(unreadable);
        }
        FILE_IS_UNALTERED.require(HexFormat.of().formatHex(digest.digest()).equals(hash));
    }

    @Override
    public void discard(Place place, String hash) throws IOException {
        blobs.delete(nameOf(place, hash));
    }

    @Override
    public void each(Consumer<Lying> each) throws IOException {
        blobs.each(each);
    }

    @Override
    public String nameOf(Place place, String hash) {
        return Identifier.derived("sealed-file", place.keyId(), place.id(), hash);
    }

    @Override
    public void label(Place place, String text) throws IOException {
        var part = Files.createTempFile(spool, "sealing", ".part");
        try {
            Files.write(part, keys.seal(place.keyId(), label(place.id()), text.getBytes(StandardCharsets.UTF_8)));
            blobs.put(nameOfLabel(place), part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<String> label(Place place) throws IOException {
        try (var sealed = Channels.newInputStream(blobs.open(nameOfLabel(place)))) {
            return keys.open(place.keyId(), label(place.id()), sealed.readAllBytes())
                    .map(text -> new String(text, StandardCharsets.UTF_8));
        } catch (NoSuchFileException | IllegalStateException lostOrAltered) {
            return Optional.empty();
        }
    }

    @Override
    public String nameOfLabel(Place place) {
        return Identifier.derived("sealed-label", place.keyId(), place.id());
    }

    private static String label(String id) {
        return "label/" + id;
    }

    private static String owner(Place place, String hash) {
        return place.id() + "/" + hash;
    }

    private static RuleViolated altered(Exception cause) {
        var refused = new RuleViolated(FILE_IS_UNALTERED);
        refused.initCause(cause);
        return refused;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
