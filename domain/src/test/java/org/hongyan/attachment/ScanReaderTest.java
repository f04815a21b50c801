package org.hongyan.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanReaderTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir
    private Path folder;

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    @Test
    @DisplayName("装了就读：程序按设置或者路径找到，字之间多出来的空格和空行去掉")
    void read() throws IOException {
        Path program =
                program("cat > /dev/null; printf '水 渠 垮 塌 ，\\n\\n 2 0 2 5 年 没 有 修 。\\n\\f'; test \"$4\" = chi_sim");
        for (ScanReader reader :
                new ScanReader[] {new ScanReader(program.toString(), null), new ScanReader(null, "/nowhere:" + folder)
                }) {
            assertThat(reader.present()).isTrue();
            assertThat(reader.read(PICTURE))
                    .hasValueSatisfying(
                            text -> assertThat(text).startsWith("水渠垮塌，\n").endsWith("年没有修。"));
        }
    }

    @Test
    @DisplayName("没有装、不是图片、读不出、读得太久：什么也没有，也不报错")
    void nothing() throws IOException {
        assertThat(new ScanReader(null, null).present()).isFalse();
        assertThat(new ScanReader("/nowhere/tesseract", null).read(PICTURE)).isEmpty();
        Path program = program("cat > /dev/null; echo 字");
        ScanReader reader = new ScanReader(program.toString(), null);
        assertThat(reader.read("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(reader.read(new byte[0])).isEmpty();
        assertThat(reader.read(new byte[ScanReader.MOST_BYTES + 1])).isEmpty();
        program("exit 1");
        assertThat(reader.read(PICTURE)).isEmpty();
        program("cat > /dev/null; exec sleep 20");
        assertThat(new ScanReader(program.toString(), null, Duration.ofMillis(200)).read(PICTURE))
                .isEmpty();
    }
}
