package inspectorate.domain.law;

import org.jspecify.annotations.Nullable;

/** Something that was decided, with the law it was decided under. */
public interface Grounded {

    /** Null where no law was asked: in old files, and in what is no decision of law. */
    @Nullable
    LegalGround ground();
}
