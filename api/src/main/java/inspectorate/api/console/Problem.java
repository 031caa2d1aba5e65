package inspectorate.api.console;

import java.io.Serializable;

/** Why something was not done, for the page the caller comes back to. */
public record Problem(String text, String article, boolean confirmable) implements Serializable {

    static Problem of(String text) {
        return new Problem(text, "", false);
    }
}
