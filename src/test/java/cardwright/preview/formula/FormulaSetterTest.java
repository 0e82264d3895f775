package cardwright.preview.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import cardwright.preview.formula.FormulaOutline.Area;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scilab.forge.jlatexmath.MacroInfo;

@Timeout(30)
class FormulaSetterTest {

  private static final List<String> MANY =
      List.of(
          "\\frac{a}{1+\\frac{b}{c}}",
          "\\sum_{i=1}^n x_i^2",
          "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
          "\\sqrt[3]{\\hat{x} + \\bar{y}}",
          "f(x) = \\begin{cases} 1 & x > 0 \\\\ 0 & \\text{else} \\end{cases}",
          "\\begin{aligned} a &= b \\\\ &= c \\end{aligned}",
          "\\mathbb{R} \\subset \\mathcal{L} \\to \\mathfrak{g}",
          "\\left( \\int_0^\\infty e^{-t}\\,dt \\right)");

  private static FormulaOutline set(String tex) {
    return FormulaSetter.set(tex, false).orElseThrow();
  }

  private static Rectangle2D bounds(FormulaOutline formula) {
    Path2D all = new Path2D.Double();
    formula.areas().forEach(area -> all.append(area.shape(), false));
    return all.getBounds2D();
  }

  @Test
  void lettersStandOnTheLineOfTheText() {
    FormulaOutline x = set("x");
    assertThat(bounds(x).getMaxY()).isCloseTo(x.ascent(), within(30.0));
    assertThat(bounds(x).getHeight()).isBetween(400.0, 620.0);
    FormulaOutline y = set("y");
    assertThat(bounds(y).getMaxY() - y.ascent()).isBetween(150.0, 350.0);
  }

  @Test
  void aFractionsBarStandsAtTheHeightOfAMinus() {
    FormulaOutline fraction = set("\\frac{a}{b}");
    FormulaOutline minus = set("-");
    double sign = bounds(minus).getCenterY() - minus.ascent();
    double bar = fraction.areas().getLast().shape().getBounds2D().getCenterY() - fraction.ascent();
    assertThat(bar).isCloseTo(sign, within(15.0)).isNegative();
    assertThat(bounds(fraction).getMinY()).isLessThan(fraction.ascent() + bar - 300);
    assertThat(bounds(fraction).getMaxY()).isGreaterThan(fraction.ascent() + 200);
    assertThat(fraction.depthInEms()).isCloseTo(0.41, within(0.08));
  }

  @Test
  void isAsLargeAsItSays() {
    for (String tex : MANY) {
      FormulaOutline formula = set(tex);
      Rectangle2D drawn = bounds(formula);
      assertThat(drawn.getMinX()).as(tex).isGreaterThan(-120);
      assertThat(drawn.getMaxX()).as(tex).isLessThan(formula.width() + 120);
      assertThat(drawn.getWidth()).as(tex).isGreaterThan(formula.width() - 900);
      assertThat(drawn.getMinY()).as(tex).isGreaterThan(-120);
      assertThat(drawn.getMaxY()).as(tex).isLessThan(formula.ascent() + formula.depth() + 120);
    }
  }

  @Test
  void oneThatStandsByItselfIsLarger() {
    String tex = "\\sum_{i=1}^n i";
    assertThat(FormulaSetter.set(tex, true).orElseThrow().heightInEms())
        .isGreaterThan(set(tex).heightInEms() * 1.5);
  }

  @Test
  void aConditionStandsApartFromItsCase() {
    FormulaOutline apart = set("\\begin{cases} 1 & x \\end{cases}");
    assertThat(apart.width()).isGreaterThan(set("\\left\\{ 1 x \\right.").width() + 1000);
  }

  @Test
  void knowsTheWordsOfTheHub() {
    assertThat(set("\\operatorname*{argmin}_x f").width())
        .isLessThan(set("\\mathrm{argmin} x f").width() + 300);
    assertThat(set("\\begin{align*} a &= b \\notag \\end{align*}").width())
        .isEqualTo(set("\\begin{align} a &= b \\end{align}").width());
    assertThat(set("\\lvert x \\rvert").width()).isEqualTo(set("\\vert x \\vert").width());
    assertThat(set("\\bm{x}").width()).isEqualTo(set("\\boldsymbol{x}").width());
    assertThat(set("\\begin{equation} a \\label{b} \\end{equation}").areas()).hasSize(1);
  }

  @Test
  void isOfFewAreasWhateverItsSize() {
    MANY.forEach(tex -> assertThat(set(tex).areas()).as(tex).hasSizeLessThanOrEqualTo(2));
  }

  @Test
  void keepsTheColoursOfItsParts() {
    assertThat(set("\\textcolor{red}{x} + \\textcolor{black}{y}").areas())
        .extracting(Area::colour)
        .containsExactly(Color.RED, null, Color.BLACK);
    Element svg = FormulaSvg.of(set("\\textcolor{red}{x} + y"), "");
    assertThat(svg.select("path").eachAttr("fill")).containsExactly("#ff0000", "currentColor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\newcommand{\\x}{\\x\\x}\\x",
        "\\renewcommand{\\alpha}{b}\\alpha",
        "\\def\\x{\\x}\\x",
        "\\ne%\nwcommand{\\x}{y}\\x",
        "\\DeclareMathOperator{\\x}{x} \\x",
        "\\newenvironment{x}{a}{b}",
        "\\input{/etc/hostname}",
        "\\includegraphics{/etc/hostname}",
        "\\href{https://example.com}{x}",
        "\\url{https://example.com}",
        "\\special{x}",
        "\\magnification{20} x",
        "\\definecolor{red}{rgb}{0,0,1} x",
        "\\jlmExternalFont{Serif} x",
        "\\makeatletter x",
        "\\fcscore{999999999}",
        "\\Roman{999999999}",
        "\\begin{matrix} \\multicolumn{999999999}{c}{x} \\end{matrix}",
        "\\begin{matrix} \\hdotsfor{999999999} \\end{matrix}",
        "\\begin{array}{*{999999999}{c}} x \\end{array}",
        "\\begin{array}{@{{{}}}*{999999999}c} x \\end{array}",
        "\\begin {tabular} {l*{999999999}{c}} x \\end{tabular}",
        "\\sideset{}{}{x}",
        "\\Braket{x|y}",
        "\\hspace{999999cm} x",
        "\\rule{1em}{99999em}",
        "\\foobar{x}",
        "\\begin{pmatrix} a",
        "\\ ",
        ""
      })
  void whatAsksForMoreThanAFormulaIsNotSet(String tex) {
    double before = set("x^2").width();
    assertThat(FormulaSetter.set(tex, false)).isEmpty();
    assertThat(FormulaSetter.set(tex, true)).isEmpty();
    assertThat(set("x^2").width()).isEqualTo(before);
    assertThat(set("\\textcolor{red}{\\alpha}").areas().getFirst().colour()).isEqualTo(Color.RED);
  }

  @Test
  void longOrDeepOnesAreNotSetAndOthersSoon() {
    for (String nest : List.of("{", "\\frac{1}{", "\\hat{", "\\left(\\sqrt{", "x^{", "\\hat ")) {
      String deep = nest.repeat(300);
      String close = nest.contains("left") ? "}\\right)" : nest.endsWith("{") ? "}" : "";
      assertThat(FormulaSetter.set(deep + "x" + close.repeat(300), false)).as(nest).isEmpty();
      assertThat(FormulaSetter.set(nest.repeat(6) + "x" + close.repeat(6), false))
          .as(nest)
          .isPresent();
    }
    assertThat(FormulaSetter.set("a+".repeat(1990) + "b", false).orElseThrow().widthInEms())
        .isGreaterThan(300);
    assertThat(FormulaSetter.set("a+".repeat(2000) + "b", false)).isEmpty();
  }

  @Test
  void manySignsInARowAreNotDeep() {
    String greek =
        "\\alpha\\beta\\gamma\\delta\\epsilon\\zeta\\eta\\theta\\iota\\kappa\\lambda\\mu\\nu\\xi"
            + "\\pi\\rho\\sigma\\tau\\upsilon\\phi\\chi\\psi\\omega";
    assertThat(set(greek.repeat(5)).width()).isGreaterThan(50_000);
    assertThat(set("\\frac\\alpha\\beta + \\hat\\gamma\\, ".repeat(40)).width())
        .isGreaterThan(50_000);
    String row = "\\displaystyle \\frac{a}{b} & \\sqrt[3]{x} \\quad x < 1 \\\\ ";
    assertThat(set("\\begin{matrix} " + row.repeat(30) + "\\end{matrix}").areas()).isNotEmpty();
  }

  /// Some of the library's commands take it twice as long for each level of their kind.
  @Test
  void noCommandTakesLongHoweverOftenItStands() {
    set("x");
    for (String command : new TreeSet<>(MacroInfo.Commands.keySet())) {
      for (String unit : List.of("\\%s a", "\\%s ab", "a\\%s ", "\\%s{a}", "{a}\\%s[b]")) {
        String once = unit.formatted(command);
        String often = once.repeat(1_200 / once.length()) + "b";
        assertThatCode(() -> FormulaSetter.set(often, false)).as(once).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void aCommentIsLeftOut() {
    FormulaOutline formula = set("a % not this\n+ b \\%");
    assertThat(formula.width()).isEqualTo(set("a + b \\%").width());
  }

  @Test
  void severalThreadsAtOnceGetTheSame() throws Exception {
    List<String> alone =
        MANY.stream().map(tex -> FormulaSvg.of(set(tex), tex).outerHtml()).toList();
    CyclicBarrier start = new CyclicBarrier(4);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> made = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        made.add(
            threads.submit(
                () -> {
                  start.await();
                  return MANY.stream()
                      .map(tex -> FormulaSvg.of(set(tex), tex).outerHtml())
                      .toList();
                }));
      }
      for (Future<List<String>> one : made) {
        assertThat(one.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void aShapeIsWrittenFromPointToPoint() {
    Path2D shape = new Path2D.Double();
    shape.append(new Rectangle2D.Double(10.4, -20, 30, 5), false);
    shape.moveTo(1, 2);
    shape.quadTo(3, 1, 4, 2);
    shape.curveTo(5, 5, 6, 6, 0, 0);
    shape.closePath();
    assertThat(PathData.of(shape))
        .isEqualTo("m10-20l30 0l0 5l-30 0l0-5zm-9 22q2-1 3 0c1 3 2 4-4-2z");
  }
}
