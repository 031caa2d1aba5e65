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
        return new Links(after == null ? null : address(null), next == null ? null : address(next));
    }

    private static String address(@Nullable String cursor) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest();
        var there = cursor == null ? here.replaceQueryParam("after") : here.replaceQueryParam("after", "{after}");
        var complete = cursor == null ? there.build() : there.buildAndExpand(cursor);
        return complete.encode().toUriString();
    }
}
