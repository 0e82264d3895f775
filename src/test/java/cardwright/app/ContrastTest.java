package cardwright.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Computes, from the style sheets, how much every text differs from what it stands on: at least
/// 4.5 to 1, as WCAG 2.2 asks for text of any size.
class ContrastTest {

  private static final double ENOUGH = 4.5;
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern VARIABLE = Pattern.compile("(-color-[\\w-]+)\\s*:\\s*([^;]+);");
  private static final Pattern TEXT = Pattern.compile("-fx-text-fill:\\s*([^;]+);");
  private static final Pattern GROUND = Pattern.compile("-fx-background-color:\\s*([^;]+);");

  /// What the parts of the window stand on.
  private static final List<String> GROUNDS =
      List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay");

  private final Map<String, String> variables = new HashMap<>();

  private static String resource(String name) throws IOException {
    try (InputStream in = ContrastTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
    }
  }

  private Color colour(String text) {
    String value = text.strip();
    for (int i = 0; variables.containsKey(value) && i < 10; i++) {
      value = variables.get(value).strip();
    }
    return Color.web(value);
  }

  /// A colour as it is seen on another.
  private static Color on(Color top, Color ground) {
    double part = top.getOpacity();
    return Color.color(
        top.getRed() * part + ground.getRed() * (1 - part),
        top.getGreen() * part + ground.getGreen() * (1 - part),
        top.getBlue() * part + ground.getBlue() * (1 - part));
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextCanBeRead(String theme) throws IOException {
    Matcher variable = VARIABLE.matcher(resource("/atlantafx/base/theme/primer-" + theme + ".css"));
    while (variable.find()) {
      variables.putIfAbsent(variable.group(1), variable.group(2));
    }
    List<String> poor = new ArrayList<>();
    int checked = 0;
    Matcher rule = RULE.matcher(resource("app.css"));
    while (rule.find()) {
      checked += check(rule.group(1).strip(), rule.group(2), poor);
    }
    assertThat(checked).isGreaterThan(20);
    assertThat(poor).isEmpty();
  }

  /// @return how many pairs of colours were compared
  private int check(String selector, String body, List<String> poor) {
    Matcher ground = GROUND.matcher(body);
    boolean own = ground.find() && !ground.group(1).strip().equals("transparent");
    boolean avatar = selector.startsWith(".avatar");
    // An avatar's text and ground stand in rules of their own.
    if (avatar ? !own : !own && textOf(body).isEmpty()) {
      return 0;
    }
    String standard = avatar ? "white" : "-color-fg-default";
    String fill = textOf(body).isEmpty() ? standard : textOf(body);
    for (String under : GROUNDS) {
      Color base = colour(under);
      Color seen = own ? on(colour(ground.group(1)), base) : base;
      double ratio = ratio(on(colour(fill), seen), seen);
      if (ratio < ENOUGH) {
        poor.add("%s: %s on %s is %.2f".formatted(selector, fill, under, ratio));
      }
    }
    return GROUNDS.size();
  }

  private static String textOf(String body) {
    Matcher text = TEXT.matcher(body);
    return text.find() ? text.group(1) : "";
  }
}
