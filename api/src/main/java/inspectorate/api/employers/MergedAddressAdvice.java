package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.query.projection.AsOf;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Before any door of one employer is passed: is it still that employer's? */
@ControllerAdvice(assignableTypes = {EmployerController.class, EmployerHistoryController.class})
class MergedAddressAdvice {

    private final MergedAddresses addresses;

    MergedAddressAdvice(MergedAddresses addresses) {
        this.addresses = addresses;
    }

    @ModelAttribute
    void follow(
            Caller caller,
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String employerId,
            AsOf asOf) {
        addresses.follow(caller, request, employerId, asOf);
    }
}
