package inspectorate.infra.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** As whom a child runs: Elasticsearch refuses root, and should end when we do. */
record ServerAccount(List<String> prefix, boolean nobody) {

    private static final int NOBODY = 65534;

    static ServerAccount forServerIn(Path home, Path directory) {
        if (!installed("setpriv")) {
            return new ServerAccount(List.of(), false);
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ServerAccount(List.of("setpriv", "--pdeathsig", "TERM"), false);
        }
        if (open(home) && open(directory)) {
            var id = String.valueOf(NOBODY);
            return new ServerAccount(
                    List.of(
                            "setpriv",
                            "--reuid=" + id,
                            "--regid=" + id,
                            "--clear-groups",
                            "--no-new-privs",
                            "--pdeathsig",
                            "TERM"),
                    true);
        }
        // Below a directory closed to others, such as /root: in a user namespace we are nobody and still own the files.
        return new ServerAccount(List.of("unshare", "--user", "setpriv", "--pdeathsig", "TERM"), false);
    }

    List<String> command(String... command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(Arrays.asList(command));
        return whole;
    }

    void own(Path directory) throws IOException {
        if (!nobody) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        }
    }

    private static boolean open(Path path) {
        for (var directory = path.toAbsolutePath(); directory != null; directory = directory.getParent()) {
            try {
                if (!Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
