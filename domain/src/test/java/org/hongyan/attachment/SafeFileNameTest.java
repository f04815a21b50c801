package org.hongyan.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, JPEG, photo.jpg",
        "IMG_1.JPEG, JPEG, IMG_1.jpg",
        "水渠 照片.png, PNG, 水渠 照片.png",
        "㐂𠮷👍.pdf, PDF, 㐂𠮷👍.pdf",
        "../../etc/passwd, TEXT, passwd.txt",
        "C:\\Users\\li\\信.doc, DOC, 信.doc",
        "invoice.exe, PDF, invoice.exe.pdf",
        "photo\u202Egpj.exe, JPEG, photogpj.exe.jpg",
        "'a\"b\r\nSet-Cookie: x.pdf', PDF, abSet-Cookie x.pdf",
        "...., PDF, file.pdf",
        "'', PDF, file.pdf",
        ".htaccess, TEXT, htaccess.txt",
    })
    void names_do_no_harm(String original, MediaKind kind, String safe) {
        assertThat(SafeFileName.of(original, kind)).isEqualTo(safe);
    }

    @Test
    void long_names_are_cut_and_keep_their_ending() {
        assertThat(SafeFileName.of("𠮷".repeat(300) + ".pdf", MediaKind.PDF)).isEqualTo("𠮷".repeat(100) + ".pdf");
    }

    @Test
    void headers_carry_the_true_name_and_an_old_one() {
        assertThat(SafeFileName.contentDisposition("信 𠮷.pdf"))
                .isEqualTo("attachment; filename=\"___.pdf\"; filename*=UTF-8''%E4%BF%A1%20%F0%A0%AE%B7.pdf");
    }
}
