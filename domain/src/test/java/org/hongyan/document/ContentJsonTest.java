package org.hongyan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hongyan.document.internal.ContentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContentJsonTest {

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void words_come_back_as_they_were(DocumentKind kind) {
        DocumentContent content = SampleDocuments.all().get(kind);
        Wording wording = new Wording("赤信-2026-00188-6", "㐂𠮷“<script>\\", "", true, content);
        assertThat(ContentJson.read(ContentJson.write(wording))).isEqualTo(wording);
    }

    @Test
    void every_content_has_a_sample_and_a_template() {
        assertThat(SampleDocuments.all().values())
                .extracting(Object::getClass)
                .containsAll(Stream.of(
                                DocumentContent.class, HandoverContent.class, RecordContent.class, ReviewContent.class)
                        .flatMap(family -> Stream.of(family.getDeclaredClasses()))
                        .filter(DocumentContent.class::isAssignableFrom)
                        .toList());
    }

    @Test
    void a_text_from_before_a_component_was_there_can_be_read() {
        Wording old = ContentJson.read("{\"matterNumber\":\"1\",\"content\":{\"type\":\"SealedSlip\"}}");
        assertThat(old.content()).isEqualTo(new DocumentContent.SealedSlip(null, null, null));
        assertThat(old.several()).isFalse();
    }
}
