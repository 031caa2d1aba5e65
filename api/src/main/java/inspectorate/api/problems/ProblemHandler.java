package inspectorate.api.problems;

import inspectorate.api.procedure.FieldMissing;
import inspectorate.domain.RuleViolated;
import inspectorate.query.projection.Outage;
import inspectorate.query.projection.WrongCursor;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/** Every failure of a REST door as a problem with a sentence; what is inside stays inside. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private static final String RETRY_AFTER_SECONDS = "10";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RuleViolated refused) {
        return answer(RuleProblem.of(refused));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrong(IllegalArgumentException wrong) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> lacking(FieldMissing missing) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(missing.getMessage()));
        problem.setProperty("field", missing.field());
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> astray(WrongCursor wrong) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(wrong.getMessage()));
        problem.setProperty("field", "after");
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(NoSuchElementException missing) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatched(MethodArgumentTypeMismatchException wrong) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The value of " + wrong.getName() + " cannot be read");
        problem.setProperty("field", wrong.getName());
        return answer(problem);
    }

    /** Who may not is for the security filters to answer. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void unknown(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(Exception broken) {
        if (Outage.isBehind(broken)) {
            return down(broken);
        }
        var incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, broken);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; tell the operator the incident's number");
        problem.setProperty("sentence", "系统内部出现问题，请将事件编号告知运维人员");
        problem.setProperty("incident", incident);
        return answer(problem);
    }

    private static ResponseEntity<ProblemDetail> down(Exception outage) {
        LOG.warn("A store cannot be reached: {}", outage.toString());
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "What this needs cannot be reached at present; ask again in a moment");
        problem.setProperty("sentence", "暂时无法查询，请稍后再试；已登记的内容不受影响");
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is not the JSON that is asked for");
        problem.setProperty("sentence", "请求内容不是所要求的 JSON");
        if (unreadable.getCause() instanceof DatabindException where) {
            where.getPath().stream()
                    .map(DatabindException.Reference::getPropertyName)
                    .filter(Objects::nonNull)
                    .reduce((_, last) -> last)
                    .ifPresent(field -> {
                        problem.setProperty("field", field);
                        problem.setDetail("The value of " + field + " cannot be read");
                    });
        }
        return ResponseEntity.badRequest()
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, "The value of " + missing.getParameterName() + " is missing");
        problem.setProperty("field", missing.getParameterName());
        return ResponseEntity.badRequest()
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException large, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "The request is larger than the %,d bytes that are taken here".formatted(large.getMaxUploadSize()));
        problem.setProperty("sentence", "请求内容过大，最多 %,d 字节".formatted(large.getMaxUploadSize()));
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
