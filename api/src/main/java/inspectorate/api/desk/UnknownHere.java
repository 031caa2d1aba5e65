package inspectorate.api.desk;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** There is no such thing, or the caller's scope does not reach it: the answer does not tell which. */
public final class UnknownHere extends ErrorResponseException {

    public UnknownHere(String what, String id) {
        super(HttpStatus.NOT_FOUND, detail(what, id), null);
    }

    private static ProblemDetail detail(String what, String id) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "There is no such " + what + " in your territory: " + id);
        problem.setTitle("Not found");
        return problem;
    }
}
