package inspectorate.api.figures;

import inspectorate.query.figures.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;

/** How figures are answered; JSON unless something else is asked for. */
enum FigureFormat {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    CSV(FigureSheet.CSV),
    XLSX(FigureSheet.XLSX);

    private final MediaType type;

    FigureFormat(String type) {
        this.type = MediaType.parseMediaType(type);
    }

    /**
     * @param format by name, as a link in a page asks for it; goes before the header
     * @param accept the header of the request
     */
    static FigureFormat asked(@Nullable String format, @Nullable String accept) {
        return format == null ? accepted(accept) : named(format);
    }

    private static FigureFormat named(String format) {
        return Arrays.stream(values())
                .filter(known -> known.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("format is one of "
                        + Arrays.stream(values())
                                .map(known -> known.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static FigureFormat accepted(@Nullable String accept) {
        var types = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(types);
        return types.stream()
                .flatMap(wanted -> Arrays.stream(values()).filter(known -> wanted.isCompatibleWith(known.type)))
                .findFirst()
                .orElse(JSON);
    }

    /** What is taken away, rather than shown. */
    boolean isFile() {
        return this != JSON;
    }

    ResponseEntity<Object> answer(List<Figure> figures) {
        var answer = ResponseEntity.ok().contentType(type);
        return switch (this) {
            case JSON -> answer.body(figures);
            case CSV -> file(answer, "figures.csv").body(FigureSheet.csv(figures));
            case XLSX -> file(answer, "figures.xlsx").body(FigureSheet.xlsx(figures));
        };
    }

    private static ResponseEntity.BodyBuilder file(ResponseEntity.BodyBuilder answer, String name) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
