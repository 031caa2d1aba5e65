package inspectorate.api.console;

import inspectorate.query.projection.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the pages of a list are: the same address with another cursor. */
public record Links(@Nullable String first, @Nullable String next) {

    static Links of(Page<?> page, @Nullable String after) {
        return of(page.next(), after);
    }

    static Links of(@Nullable String next, @Nullable String after) {
        return of("after", next, after);
    }

    /** @param parameter that holds the cursor where a page has several lists */
    static Links of(String parameter, @Nullable String next, @Nullable String after) {
        return new Links(
                after == null ? null : address(parameter, null), next == null ? null : address(parameter, next));
    }

    private static String address(String parameter, @Nullable String cursor) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("atLeast");
        var there = cursor == null ? here.replaceQueryParam(parameter) : here.replaceQueryParam(parameter, "{after}");
        var complete = cursor == null ? there.build() : there.buildAndExpand(cursor);
        return complete.encode().toUriString();
    }
}
