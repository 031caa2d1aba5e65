package inspectorate.infra.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Where the master key comes from: the environment, a file, or, for trying out, made at the first start. */
@Configuration
class MasterKeyConfiguration {

    @Bean
    @Profile("!embedded")
    MasterKey masterKey(
            @Value("${inspectorate.vault.master-key:}") String key,
            @Value("${inspectorate.vault.master-key-file:}") String file) {
        if (!key.isBlank()) {
            return decoded(key);
        }
        if (file.isBlank()) {
            throw new IllegalStateException(
                    "The person vault needs its master key: 32 random bytes in Base64, in the environment as"
                        + " INSPECTORATE_VAULT_MASTERKEY or in the file that INSPECTORATE_VAULT_MASTERKEYFILE names");
        }
        return read(Path.of(file));
    }

    @Bean
    @Profile("embedded")
    MasterKey generatedMasterKey(
            @Value("${inspectorate.vault.master-key:}") String key,
            @Value("${inspectorate.vault.master-key-file:${inspectorate.data}/vault/master.key}") String file) {
        if (!key.isBlank()) {
            return decoded(key);
        }
        var path = Path.of(file);
        if (Files.notExists(path)) {
            generate(path);
        }
        return read(path);
    }

    private static MasterKey read(Path file) {
        try {
            return decoded(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The vault's master key cannot be read from " + file, unreadable);
        }
    }

    private static MasterKey decoded(String base64) {
        return new MasterKey(Base64.getDecoder().decode(base64.strip()));
    }

    private static void generate(Path file) {
        var secret = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    file,
                    Base64.getEncoder().encodeToString(secret),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The vault's master key cannot be written to " + file, unwritable);
        }
    }
}
