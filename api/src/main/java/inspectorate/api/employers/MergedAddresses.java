package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.query.projection.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Addresses of a file that was merged stay valid: whoever asks is sent on to its survivor, path and question kept. As of
 * a point before the merging the file answers for itself, and so does it for its facts, which are counted in its own
 * stream.
 */
@Component
public class MergedAddresses {

    private final KnownMergings mergings;

    MergedAddresses(KnownMergings mergings) {
        this.mergings = mergings;
    }

    /**
     * @param employerId as the address names it; null where it names none
     * @throws MovedAddress if the file was part of another one at that point
     */
    public void follow(Caller caller, HttpServletRequest request, @Nullable String employerId, AsOf asOf) {
        if (employerId == null || request.getRequestURI().contains("/employers/" + employerId + "/facts/")) {
            return;
        }
        mergings.find(caller, employerId, asOf)
                .flatMap(file -> file.mergedInto(asOf))
                .ifPresent(survivor -> {
                    throw new MovedAddress(moved(request, employerId, survivor));
                });
    }

    private static URI moved(HttpServletRequest request, String employerId, String survivor) {
        var path = request.getRequestURI().replace("/employers/" + employerId, "/employers/" + survivor);
        return URI.create(request.getQueryString() == null ? path : path + "?" + request.getQueryString());
    }
}
