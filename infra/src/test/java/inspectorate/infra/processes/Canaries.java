package inspectorate.infra.processes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Texts that may be nowhere, and the search of every byte for them, however they are written. */
final class Canaries {

    private final Map<String, byte[]> written = new LinkedHashMap<>();

    Canaries(List<String> texts) {
        for (var text : texts) {
            for (var charset : List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("GB18030"))) {
                written.put(text + " in " + charset, text.getBytes(charset));
            }
            written.put(text + " escaped", escaped(text, "\\u%04x"));
            written.put(text + " Escaped", escaped(text, "\\u%04X"));
            written.put(text + " as an address", escapedAddress(text));
        }
    }

    private static byte[] escaped(String text, String format) {
        return text.chars()
                .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : format.formatted(unit))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] escapedAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.US_ASCII);
    }

    /** Where any is found, in any file below, packed ones unpacked. */
    List<String> within(Path directory, Predicate<Path> asked) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).filter(asked).toList()) {
                in(Files.readAllBytes(file), directory.relativize(file).toString(), found);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    List<String> within(String name, String text) {
        var found = new ArrayList<String>();
        in(text.getBytes(StandardCharsets.UTF_8), name, found);
        return found;
    }

    private void in(byte[] bytes, String where, List<String> found) {
        written.forEach((canary, needle) -> {
            if (contains(bytes, needle)) {
                found.add(canary + ": " + where);
            }
        });
        unpacked(bytes).forEach((name, inside) -> in(inside, where + "!" + name, found));
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) {
        Map<String, byte[]> inside = new LinkedHashMap<>();
        try {
            if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
                var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    inside.put(entry.getName(), zip.readAllBytes());
                }
            } else if (bytes.length > 4 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b) {
                inside.put("gz", new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes());
            }
        } catch (IOException none) {
            return Map.of();
        }
        return inside;
    }

    private static boolean contains(byte[] bytes, byte[] needle) {
        byte first = needle[0];
        int last = bytes.length - needle.length;
        for (int start = 0; start <= last; start++) {
            if (bytes[start] == first && matches(bytes, start, needle)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int start, byte[] needle) {
        for (int place = 1; place < needle.length; place++) {
            if (bytes[start + place] != needle[place]) {
                return false;
            }
        }
        return true;
    }
}
