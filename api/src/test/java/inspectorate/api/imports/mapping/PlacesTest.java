package inspectorate.api.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.imports.mapping.Places.Answer.Ask;
import inspectorate.api.imports.mapping.Places.Answer.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private final Places places = new Places(Ledgers.DIVISIONS);

    @ParameterizedTest
    @CsvSource({
        "四川省成都市新都区, 510114",
        "广东省深圳市宝安区福永, 440306",
        "广东省肇庆市高要, 441204",
        "新疆伊犁州特克斯县, 654027",
        "广东省东莞市长安镇, 441900",
        "广东省中山市神湾镇, 442000",
        "合肥市包河区, 340111",
        "安徽合肥包河区, 340111",
        "北京市西城区, 110102",
        "重庆市奉节县, 500236",
        "海南省五指山市, 469001",
        "贵州省黔东南州雷山县, 522634",
        "孝义市, 141181",
        "安徽省合肥市包河区骆岗街道, 340111"
    })
    void a_text_that_names_one_county_is_resolved(String place, String code) {
        assertThat(places.resolve(place)).isEqualTo(new Found(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "海南省", "广东省深圳市", "上海市", "广东省深圳市公明", "广东省惠州市仲恺高新区", "广州市黄埔大道", "朝阳区", "鼓楼区", "吉林", "火星市", "区"
            })
    void what_names_no_county_or_several_is_asked_for(String place) {
        assertThat(places.resolve(place)).isInstanceOf(Ask.class);
    }

    @Test
    void who_is_asked_sees_the_city_and_its_counties() {
        assertThat(((Ask) places.resolve("广东省深圳市公明")).candidates())
                .contains(new Division("4403", "广东省深圳市"), new Division("440306", "广东省深圳市宝安区"));
    }
}
