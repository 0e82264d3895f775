package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  @Provide
  Arbitrary<String> texts() {
    return Hostile.text();
  }

  @Property(tries = 1000)
  void bytesOfATextComeBack(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.decode(bytes)).isEqualTo(new Utf8.Text(text));
    assertThat(Utf8.encode(text)).isEqualTo(bytes);
  }

  @Property(tries = 1000)
  void anyBytesAreATextThatComesBackOrAreRefused(@ForAll @Size(max = 12) byte[] bytes) {
    switch (Utf8.decode(bytes)) {
      case Utf8.Text(String text) -> assertThat(Utf8.encode(text)).isEqualTo(bytes);
      case Utf8.NotUtf8(long offset, String shown) -> {
        assertThat(shown).contains("\ufffd");
        assertThat(offset).isBetween(0L, bytes.length - 1L);
        assertThat(isUtf8(bytes, (int) offset)).isTrue();
        assertThat(isUtf8(bytes, bytes.length)).isFalse();
      }
    }
  }

  /// As the library does, however long the runs of ASCII between other bytes are.
  @Property(tries = 1000)
  void decodesAsTheLibraryDoes(
      @ForAll @Size(max = 6) List<@Size(max = 5) byte[]> parts,
      @ForAll @IntRange(max = 70) int ascii,
      @ForAll("texts") String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
      out.writeBytes("x".repeat(ascii).getBytes(StandardCharsets.UTF_8));
      out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = out.toByteArray();
    String decoded =
        switch (Utf8.decode(bytes)) {
          case Utf8.Text(String all) -> all;
          case Utf8.NotUtf8(long _, String shown) -> shown;
        };
    assertThat(decoded).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    out.write(0xC3);
    assertThat(Utf8.decode(out.toByteArray(), bytes.length)).isEqualTo(Utf8.decode(bytes));
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Property(tries = 1000)
  void aPartIsAsciiIfEachOfItsBytesIs(
      @ForAll @Size(max = 40) byte[] bytes,
      @ForAll @IntRange(max = 40) int from,
      @ForAll @IntRange(max = 40) int to,
      @ForAll @IntRange(max = 60) int strange) {
    int start = Math.min(from, bytes.length);
    int end = Math.clamp(to, start, bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] &= 0x7f;
    }
    assertThat(Utf8.isAscii(bytes, start, end)).isTrue();
    if (strange < bytes.length) {
      bytes[strange] |= (byte) 0x80;
      assertThat(Utf8.isAscii(bytes, start, end)).isEqualTo(strange < start || strange >= end);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeffx", "\ufffd", "a\u0000b", "\r", "\r\n\r", "🤖", "\u2028\f"})
  void losesNothing(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.decode(bytes)).isEqualTo(new Utf8.Text(text));
    assertThat(Utf8.encode(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "61ff, 1",
    "80, 0",
    "efbfbd61c3, 4",
    "c0af, 0",
    "eda080, 0",
    "f09fa4, 0",
    "6161f4908080, 2"
  })
  void tellsTheFirstBadByte(String hex, long offset) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(Utf8.decode(bytes))
        .isInstanceOfSatisfying(
            Utf8.NotUtf8.class, bad -> assertThat(bad.offset()).isEqualTo(offset));
  }

  @Test
  void tellsTheFirstBadByteFarIntoAFile() {
    String start = "é".repeat(20_000);
    byte[] bytes = (start + "\u0000x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xff;
    assertThat(Utf8.decode(bytes)).isEqualTo(new Utf8.NotUtf8(40_000, start + "\ufffdx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83e", "\udd16", "a\ud83eb", "\udd16\ud83e"})
  void refusesHalfASurrogatePair(String text) {
    assertThat(Utf8.isEncodable(text)).isFalse();
    assertThatThrownBy(() -> Utf8.encode(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
