package org.hongyan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongyan.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "li.xiulan@qq.com, li.xiulan@qq.com",
        "' 13800000000@139.COM ', 13800000000@139.com",
        "ｌｉ＠ｑｑ．ｃｏｍ, li@qq.com",
        "Wang+tu@mail.hubei.gov.cn, Wang+tu@mail.hubei.gov.cn"
    })
    void what_people_type_becomes_one_address(String typed, String kept) {
        assertThat(MailAddress.check("/email", typed)).isEmpty();
        assertThat(MailAddress.normalise(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"@qq.com", "li@", "li@qq", "li@@qq.com", "李秀兰@qq.com", "li@qq.com,wang@qq.com", "li<a@qq.com>"})
    void what_is_no_address_is_told_in_words(String typed) {
        assertThat(MailAddress.check("/petitioners/0/email", typed).map(FieldError::code))
                .hasValue("email.form");
    }

    @Test
    void a_missing_at_sign_is_told_as_such() {
        assertThat(MailAddress.check("/email", "13800000000").map(FieldError::code))
                .hasValue("email.at");
    }

    @Test
    void an_endless_address_is_refused() {
        assertThat(MailAddress.check("/email", "a".repeat(250) + "@qq.com").map(FieldError::code))
                .hasValue("email.long");
    }
}
