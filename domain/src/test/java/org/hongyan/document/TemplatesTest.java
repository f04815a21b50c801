package org.hongyan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongyan.document.internal.ContentJson;
import org.hongyan.document.internal.Forms;
import org.hongyan.shared.FieldError;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office may write into a template, and what it cannot take out of one. */
class TemplatesTest {

    private static final String OPINION = Forms.shared(DocumentKind.HANDLING_OPINION);

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    @DisplayName("每种文书的默认模板都合格：语法正确，必备要素齐全，可以预览")
    void the_shared_template_of_every_kind_is_one_an_office_could_have_written(DocumentKind kind) {
        String source = Forms.shared(kind);
        assertThat(Forms.faults(kind, source)).isEmpty();
        assertThat(Forms.lacking(kind, source)).isEmpty();
        assertThat(Forms.html(kind, source, "示例镇人民政府")).contains("paperdoc").doesNotContain("${", "data-", "null");
    }

    @Test
    void every_form_of_content_belongs_to_a_kind() {
        Set<Class<?>> used =
                Arrays.stream(DocumentKind.values()).map(Forms::contentOf).collect(Collectors.toSet());
        assertThat(used).containsAll(ContentJson.types().toList());
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void every_value_has_a_name_in_words(DocumentKind kind) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE)) {
            assertThat(Forms.values(kind, locale)).isNotEmpty().allSatisfy(value -> assertNamed(value));
        }
    }

    private static void assertNamed(TemplateValue value) {
        assertThat(value.name()).as(value.path()).matches("[^a-z]+");
        assertThat(value.parts()).allSatisfy(TemplatesTest::assertNamed);
    }

    @ParameterizedTest
    @DisplayName("脚本、外部引用、样式、文档类型、表达式：一律不收")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "template.element|<div><script>alert(1)</script></div>",
                "template.element|<div><img src='https://example.org/x.png'/></div>",
                "template.element|<div><object data='file:///etc/passwd'/></div>",
                "template.element|<div><style>p{display:none}</style></div>",
                "template.element|<div><a href='javascript:alert(1)'>x</a></div>",
                "template.element|<div><iframe/></div>",
                "template.element|<div><p xmlns:x='urn:x'><x:y/></p></div>",
                "template.element|<div><?php echo 1 ?></div>",
                "template.attribute|<div onclick='alert(1)'/>",
                "template.attribute|<div style='color:#fff'/>",
                "template.attribute|<div class='signature'/>",
                "template.attribute|<div class='phrase redhead'/>",
                "template.attribute|<div data-include='page'/>",
                "template.attribute|<div><table colspan='${kind}'/></div>",
                "template.root|<p/>",
                "template.root|<html><body/></html>",
                "template.unreadable|<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><div>&a;</div>",
                "template.unreadable|<div>&unknown;</div>",
                "template.broken|<div><p></div>",
                "template.value|<div>${content.nothing}</div>",
                "template.value|<div>${content}</div>",
                "template.value|<div>${content.demands}</div>",
                "template.value|<div>${content.getClass.name}</div>",
                "template.value|<div>${T(java.lang.Runtime)}</div>",
                "template.value|<div>${style}</div>",
                "template.value|<div>${checkCode}</div>",
                "template.value|<div>${own}</div>",
                "template.value|<div>${</div>",
                "template.value|<div data-if='secret'/>",
                "template.value|<div data-lines='content.demands'/>",
                "template.loop|<div data-each='d : content.channel'/>",
                "template.loop|<div data-each='content : content.demands'/>",
                "template.loop|<div data-each='D-d : content.demands'/>",
                "template.deep|<div><div data-each='a : content.demands'><div data-each='b : content.demands'><div"
                        + " data-each='c : content.demands'><div data-each='d : content.demands'><p/></div></div></div>"
                        + "</div></div>",
            })
    void what_is_not_on_a_list_is_refused(String code, String source) {
        List<FieldError> faults = Forms.faults(DocumentKind.HANDLING_OPINION, source);
        assertThat(faults)
                .extracting(FieldError::code)
                .containsAnyOf(code, "template.unreadable".equals(code) ? "template.broken" : code);
        assertThat(faults).allSatisfy(fault -> assertThat(fault.pointer()).isEqualTo("/source"));
    }

    @Test
    void an_empty_or_endless_template_is_refused() {
        assertThat(Forms.faults(DocumentKind.PROPOSAL, "  "))
                .extracting(FieldError::code)
                .containsExactly("template.empty");
        assertThat(Forms.faults(DocumentKind.PROPOSAL, "x".repeat(40_001)))
                .extracting(FieldError::code)
                .containsExactly("template.tooLong");
    }

    @ParameterizedTest
    @DisplayName("处理意见书的必备要素一个也删不掉，藏也藏不住")
    @ValueSource(
            strings = {
                "${content.receivedOn}>收到日期",
                "${d.finding}>认定",
                "data-lines=\"d.facts\">查明的事实",
                "data-lines=\"d.legalBasis\">法律和政策依据",
                "data-lines=\"d.opinion\">处理意见",
                "<b>${r}</b>>复查机关",
                "${addressee}>收件人",
            })
    void nothing_that_must_be_shown_can_be_taken_out(String change) {
        String[] cut = change.split(">(?=[^>]*$)", -1);
        assertThat(OPINION).contains(cut[0]);
        String without = OPINION.replace(cut[0], cut[0].startsWith("data-") ? "data-if=\"!content\" " + cut[0] : "");
        assertThat(Forms.faults(DocumentKind.HANDLING_OPINION, without)).isEmpty();
        assertThat(Forms.lacking(DocumentKind.HANDLING_OPINION, without)).contains(cut[1]);
    }

    @Test
    @DisplayName("只在一部分情况下写明也不行：每一种情况都要写")
    void what_must_be_shown_is_shown_in_every_case() {
        String source =
                OPINION.replace("${content.receivedOn}", "<span data-if=\"several\">${content.receivedOn}</span>");
        assertThat(Forms.lacking(DocumentKind.HANDLING_OPINION, source)).isEqualTo("收到日期");
    }

    @Test
    @DisplayName("告知书里“延长”的权利这样的固定内容也不能删")
    void fixed_words_stay() {
        String source = Forms.shared(DocumentKind.ACCEPTANCE_NOTICE).replace("延长", "变更");
        assertThat(Forms.lacking(DocumentKind.ACCEPTANCE_NOTICE, source)).isEqualTo("“延长”");
    }

    @Test
    void own_words_are_printed_as_they_were_written() {
        String source = OPINION.replace("经调查核实，现逐项答复如下。", "经镇长办公会研究，答复如下。A &lt; B");
        assertThat(Forms.html(DocumentKind.HANDLING_OPINION, source, "示例镇人民政府"))
                .contains("经镇长办公会研究，答复如下。A &lt; B")
                .doesNotContain("现逐项答复");
    }
}
