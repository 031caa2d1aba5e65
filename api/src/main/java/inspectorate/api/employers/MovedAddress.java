package inspectorate.api.employers;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The file is part of another one, which answers at that address; method and body are to be kept. */
public final class MovedAddress extends ErrorResponseException {

    MovedAddress(URI to) {
        super(HttpStatus.PERMANENT_REDIRECT, problem(to), null);
        getHeaders().setLocation(to);
    }

    private static ProblemDetail problem(URI to) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.PERMANENT_REDIRECT, "This file was merged into another one, which answers at " + to);
        problem.setTitle("Merged");
        return problem;
    }
}
