package inspectorate.domain.cases;

import inspectorate.domain.ids.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a rectification order between issue and result (R-RECT, rules 21.4). */
public sealed interface OrderStep extends ProcedureStep {

    /**
     * 送达或张贴; posting serves only whoever absconded, and only with photo or video.
     *
     * @param file content hash of the receipt, photo or video
     */
    record OrderService(
            ServiceManner manner,
            boolean recorded,
            @Nullable String file) implements OrderStep {}

    /** 延长改正期限: once, before it is due. */
    record OrderExtension(LocalDate dueOn, String reason, AccountId approvedBy) implements OrderStep {}

    /** 整改材料 handed in by the employer. */
    record ProofOfRectification(String what, @Nullable String file) implements OrderStep {}

    /** 撤销限期改正指令书; the case is investigated again, or stays concluded. */
    record OrderRevocation(Reviser by, String reason) implements OrderStep {}
}
