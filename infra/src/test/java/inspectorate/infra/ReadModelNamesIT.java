package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.Projection;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

class ReadModelNamesIT extends RunningInspectorate {

    @Autowired
    private List<Projection<?>> projections;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_read_model_has_a_name_for_the_operator(String language) {
        assertThat(projections)
                .isNotEmpty()
                .allSatisfy(projection -> assertThat(messages.getMessage(
                                "model." + projection.name(), null, Locale.forLanguageTag(language)))
                        .isNotBlank());
    }
}
