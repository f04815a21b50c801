package org.hongyan.attachment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.hongyan.attachment.MediaKind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileInspectorTest {

    private final FileInspector inspector = new FileInspector();

    @TempDir
    Path folder;

    @Test
    @DisplayName("R1 the kinds that are kept are known by their content")
    void kinds_are_known_by_content() throws IOException {
        is(MediaKind.JPEG, Samples.picture("jpg"));
        is(MediaKind.JPEG, Samples.photograph());
        is(MediaKind.PNG, Samples.picture("png"));
        is(MediaKind.PDF, Samples.pdf(null, null));
        is(MediaKind.DOCX, Samples.docx());
        is(MediaKind.DOC, Samples.ole("WordDocument", false));
        is(MediaKind.TEXT, "=1+1 我们村的路 㐂𠮷".getBytes(StandardCharsets.UTF_8));
        is(MediaKind.TEXT, "尊敬的领导：您好".getBytes(Charset.forName("GB18030")));
        is(MediaKind.MP3, "ID3\3\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        is(MediaKind.AMR, "#!AMR\n\4\5".getBytes(StandardCharsets.ISO_8859_1));
        is(MediaKind.WAV, "RIFF\1\0\0\0WAVEfmt ".getBytes(StandardCharsets.ISO_8859_1));
        is(MediaKind.M4A, Samples.mp4("M4A ", "soun"));
        is(MediaKind.M4A, Samples.mp4("mp42", "soun"));
        is(MediaKind.HEIC, heic(4032, 3024));
    }

    @Test
    @DisplayName("R1 what is something else is not kept, whatever its name")
    void other_kinds_are_refused() throws IOException {
        isNot("attachment.wrongType", "MZ\u0090\0\3\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        isNot("attachment.wrongType", "\177ELF\2\1\1".getBytes(StandardCharsets.ISO_8859_1));
        isNot("attachment.wrongType", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        isNot("attachment.wrongType", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        isNot("attachment.wrongType", "#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8));
        isNot("attachment.wrongType", Samples.mp4("mp42", "vide"));
        isNot("attachment.wrongType", Samples.zip("a.txt", "a"));
        isNot("attachment.wrongType", Samples.ole("Workbook", false));
        isNot(
                "attachment.wrongType",
                Samples.zip("[Content_Types].xml", "x", "word/document.xml", "x", "word/vbaProject.bin", "x"));
        isNot("attachment.wrongType", new byte[] {0, 1, 2, 3, 4});
        isNot("attachment.empty", new byte[0]);
    }

    @Test
    @DisplayName("R2 locked papers are told apart from broken ones")
    void locked_papers() throws IOException {
        isNot("attachment.passwordProtected", Samples.pdf("secret", "owner"));
        is(MediaKind.PDF, Samples.pdf("", "owner"));
        isNot("attachment.passwordProtected", Samples.ole("EncryptedPackage", false));
        isNot("attachment.passwordProtected", Samples.ole("WordDocument", true));
        byte[] docx = Samples.docx();
        isNot("attachment.failed", Arrays.copyOf(docx, docx.length - 30));
        isNot("attachment.failed", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16});
        isNot("attachment.failed", Arrays.copyOf(Samples.ole("WordDocument", false), 600));
    }

    @Test
    @DisplayName("R1 archives and pictures that unpack to more than a computer holds are found in no time")
    void bombs() throws IOException {
        byte[] bomb = Samples.zipBomb();
        assertThat(bomb.length).isLessThan(1 << 20);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            isNot("attachment.unpacksTooBig", bomb);
            isNot("attachment.unpacksTooBig", Samples.jpegClaiming(65_000, 65_000));
            isNot("attachment.unpacksTooBig", Samples.pngClaiming(100_000, 100_000));
            isNot("attachment.unpacksTooBig", Samples.pngClaiming(-1, 1));
            isNot("attachment.unpacksTooBig", heic(60_000, 60_000));
        });
        is(MediaKind.JPEG, Samples.jpegClaiming(12_000, 9_000));
    }

    @Test
    @DisplayName("a thick file is searched piece by piece, and a word across two pieces is found")
    void a_word_across_two_pieces() throws IOException {
        String word = "/Encrypt";
        for (int at : new int[] {0, 65_530, 65_535, 131_060, 199_992}) {
            byte[] content = new byte[200_000];
            assertThat(FileInspector.mentions(file(content), word)).isFalse();
            System.arraycopy(word.getBytes(StandardCharsets.US_ASCII), 0, content, at, word.length());
            assertThat(FileInspector.mentions(file(content), word)).isTrue();
        }
    }

    private static byte[] heic(int width, int height) {
        byte[] head = "\0\0\0\030ftypheic\0\0\0\0mif1heic\0\0\0\024ispe\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        return Samples.join(
                head, ByteBuffer.allocate(8).putInt(width).putInt(height).array());
    }

    private void is(MediaKind kind, byte[] content) throws IOException {
        assertThat(inspector.inspect(file(content))).isEqualTo(Finding.good(kind));
    }

    private void isNot(String fault, byte[] content) throws IOException {
        assertThat(inspector.inspect(file(content))).isEqualTo(Finding.bad(fault));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("photo.jpg"), content);
    }
}
