package cardwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.text.Edit;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckerTest {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final HubLists LISTS = HubLists.builtIn();
  private static final Checker CHECKER = new Checker(ENGINE, LISTS);

  private static String card(String matter) {
    return "---\n" + matter + "\n---\n# Card\n";
  }

  private static List<Problem> check(String text) {
    return CHECKER.check(ENGINE.read(text));
  }

  private static String fixed(String text) {
    return CHECKER.fixAll(ENGINE.read(text)).apply(text);
  }

  @Test
  void theListsAreThoseOfTheHub() {
    assertThat(LISTS.date()).isEqualTo("2026-08");
    assertThat(LISTS.licenses()).hasSize(83);
    assertThat(LISTS.pipelineTags()).hasSize(57);
    assertThat(LISTS.pipelineTags()).filteredOn(Choice::hidden).hasSize(5);
    assertThat(LISTS.languages()).contains(new Choice("en", "English", false));
    for (var list :
        List.of(
            LISTS.licenses(),
            LISTS.pipelineTags(),
            LISTS.relations(),
            LISTS.libraries(),
            LISTS.languages())) {
      assertThat(list).extracting(Choice::id).doesNotHaveDuplicates();
      assertThat(list).extracting(Choice::name).doesNotContain("");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void theSeedsAreAsTheHubWantsThem(int index) {
    assertThat(check(Seeds.text(index))).isEmpty();
  }

  /// What the Hub refuses, in its words, at the value; and what mends it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "language: EN ! EN ! \"language\" must only contain lowercase characters ! language: en",
        "language: [de, FR] ! FR ! \"language[1]\" must only contain ! language: [de, fr]",
        "language: english ! english ! \"language\" with value \"english\" is not ! language: en",
        "license: Apache 2.0 ! Apache 2.0 ! \"license\" must be one of [ ! license: apache-2.0",
        "license: GPLv3 ! GPLv3 ! \"license\" must be one of [apache-2.0 ! license: gpl-3.0",
        "license:⏎- MIT ! MIT ! \"license[0]\" must be one of [apache-2.0 ! license:⏎- mit",
        "base_model_relation: Adapter ! Adapter ! \"base_model_relation\" must be one of"
            + " [adapter, merge, quantized, finetune] ! base_model_relation: adapter",
        "datasets: [a/b, https://hf.co/datasets/c/d] ! https://hf.co/datasets/c/d ! \"datasets[1]\""
            + " with value \"https://hf.co/datasets/c/d\" is not valid. If possible, use a dataset"
            + " id from https://hf.co/datasets. ! datasets: [a/b, c/d]",
        "base_model: https://huggingface.co/a/b/ ! https://huggingface.co/a/b/ ! \"base_model\""
            + " with value \"https://huggingface.co/a/b/\" is not valid. Use a model id from"
            + " https://hf.co/models. ! base_model: a/b",
        "tags: one ! one ! \"tags\" must be an array ! tags:⏎- one",
        "tags: [a, 7] ! 7 ! \"tags[1]\" must be a string ! tags: [a, \"7\"]",
        "pipeline_tag: conversational ! conversational ! The pipeline tag \"conversational\" is not"
            + " in the official list ! pipeline_tag: text-generation"
      })
  void whatTheHubRefusesIsToldAndMended(String matter, String place, String words, String mended) {
    String text = card(matter.replace('⏎', '\n'));
    String expected = card(mended.replace('⏎', '\n'));
    List<Problem> problems = check(text);
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().span().of(text)).isEqualTo(place);
    assertThat(problems.getFirst().message()).startsWith(words);
    assertThat(fixed(text)).isEqualTo(expected);
    assertThat(check(expected)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "license: gpl-3.0-or-later",
        "license: mine",
        "license: bsd-4-clause",
        "license: mpl-1.1",
        "language: en-US",
        "language: qq",
        "base_model: /home/me/model",
        "datasets: [/x]",
        "pipeline_tag: guessing",
        "base_model_relation: cousin"
      })
  void whatNoSpellingMendsIsToldOnly(String matter) {
    String text = card(matter);
    assertThat(check(text)).hasSize(1);
    assertThat(fixed(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language: [en, de, gsw, code, multilingual]",
        "language: no",
        "license: other\nlicense_name: mine\nlicense_link: LICENSE",
        "pipeline_tag: tabular-to-text",
        "library_name: of-my-own",
        "datasets: [squad, a/b.c_d]",
        "base_model: gpt2",
        "widget: [{text: Hi}]",
        "of_my_own: {a: [1, null]}"
      })
  void whatTheHubTakesIsNoProblem(String matter) {
    assertThat(check(card(matter))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"datasets", "language", "license", "base_model", "pipeline_tag"})
  void aKeyWithoutValueIsRefusedAndTakenAway(String key) {
    String text = card("a: b\n" + key + ":");
    assertThat(check(text)).hasSize(1);
    assertThat(check(text).getFirst().message()).startsWith('"' + key + "\" must be a string");
    assertThat(check(text).getFirst().span().of(text)).isEqualTo(key);
    assertThat(fixed(text)).isEqualTo(card("a: b"));
  }

  @Test
  void resultsNeedWhatTheHubNeedsOfThem() {
    String text =
        card(
            """
            model-index:
            - results:
              - task: {name: x}
                dataset: {type: squad, name: SQuAD, revision: 0012}
                metrics:
                - {type: f1}
                source: {name: me}
              - task: {type: x}
                dataset: {type: squad, name: SQuAD}\
            """);
    assertThat(check(text))
        .extracting(problem -> problem.message().replaceAll("[;].*", ""))
        .containsExactlyInAnyOrder(
            "\"model-index[0].name\" is required",
            "\"model-index[0].results[0].task.type\" is required",
            "\"model-index[0].results[0].dataset.revision\" must be a string",
            "\"model-index[0].results[0].metrics[0].value\" is required",
            "\"model-index[0].results[0].source.url\" is required",
            "\"model-index[0].results[1].metrics\" must be an array");
    assertThat(fixed(text)).isEqualTo(text.replace("0012", "\"0012\""));
  }

  @Test
  void countsThatDoNotAddUpAreToldWhereTheSumStands() {
    String text = Seeds.text(3).replace("| 3194 | 1171 |", "| 3195 | 1171 |");
    Problem problem = check(text).getFirst();
    assertThat(problem.span().of(text)).isEqualTo("3195");
    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.message()).contains("3195").contains("3194");
    assertThat(fixed(text)).isEqualTo(Seeds.text(3));
  }

  @Test
  void anEchoThatContradictsIsMadeToAgree() {
    String text =
        Seeds.text(3).replace("tweets from Wait Forgot & Balco", "tweets from Wait For & Balco");
    assertThat(check(text)).hasSize(1);
    assertThat(check(text).getFirst().span().of(text)).isEqualTo("Wait For");
    assertThat(fixed(text)).isEqualTo(Seeds.text(3));
  }

  @Test
  void aListWithAnItemTooFewIsToldAndMended() {
    String text =
        Seeds.text(3)
            .replace("fine-tuned on @balcobops-liyrex_irl-waitforgot", "fine-tuned on @balcobops");
    assertThat(check(text)).hasSize(1);
    assertThat(check(text).getFirst().span().of(text)).isEqualTo("balcobops");
    assertThat(fixed(text)).isEqualTo(Seeds.text(3));
  }

  @Test
  void allFixesAreOneEditThatCanBeTakenBack() {
    String text = card("language: EN\nlicense: MIT\nkeep: [1,  2] # as it is\ntags: one");
    Reading reading = ENGINE.read(text);
    Edit edit = CHECKER.fixAll(reading);
    String after = edit.apply(text);
    assertThat(after)
        .isEqualTo(card("language: en\nlicense: mit\nkeep: [1,  2] # as it is\ntags: [one]"));
    assertThat(edit.inverse(text).apply(after)).isEqualTo(text);
  }
}
