package cardwright.app.form;

import cardwright.app.control.Section;
import cardwright.app.picture.Pictures;
import cardwright.app.text.Texts;
import cardwright.card.Reading;
import cardwright.check.Choice;
import cardwright.check.HubLists;
import cardwright.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The front matter: the keys that the Hub knows, each with an input that fits it, and all others
/// as YAML. A key that is not there yet is added when it is filled. The inputs come a few at a
/// time.
final class MetadataPane implements FormPane {

  private static final int AT_ONCE = 3;

  private final FormSinks sinks;
  private final List<MetadataField> fields = new ArrayList<>();
  private final Map<String, MetadataField> others = new LinkedHashMap<>();
  private final VBox otherBox = new VBox();
  private final Label empty = new Label(Texts.of("metadata.empty"));
  private final MenuButton more =
      new MenuButton(Texts.of("metadata.more"), new FontIcon(Feather.PLUS));
  private final TextField newKey = new TextField();
  private final Section section;
  private @Nullable Reading reading;
  private List<Problem> problems = List.of();

  /// How many of the fields are shown by now.
  private int shown;

  MetadataPane(FormSinks sinks, HubLists lists, Path card, Pictures pictures) {
    this.sinks = sinks;
    addFields(lists, new ThumbnailField(sinks, card, pictures));
    empty.setId("metadata-empty");
    empty.getStyleClass().add("hint");
    empty.setWrapText(true);
    empty.managedProperty().bind(empty.visibleProperty());
    otherBox.getStyleClass().add("fields");
    otherBox.managedProperty().bind(otherBox.visibleProperty());
    more.setId("metadata-more");
    more.setOnShowing(event -> fillMenu());
    // A menu with nothing in it is not shown, and so is never filled.
    more.getItems().add(new MenuItem());
    newKey.setId("metadata-new-key");
    newKey.setPromptText(Texts.of("metadata.newKey"));
    newKey.setAccessibleText(Texts.of("metadata.newKey.help"));
    newKey.setOnAction(event -> onNewKey());
    HBox addRow = new HBox(more, newKey);
    addRow.getStyleClass().add("metadata-add");
    List<Node> content = new ArrayList<>(List.of(empty));
    content.addAll(fields);
    content.add(otherBox);
    content.add(addRow);
    section =
        new Section(
            "metadata", Texts.of("metadata.title"), Feather.TAG, content.toArray(Node[]::new));
  }

  private void addFields(HubLists lists, ThumbnailField thumbnail) {
    many("language", Texts.of("metadata.language"), lists.languagesHere(), false);
    one("license", Texts.of("metadata.license"), "apache-2.0", lists.licenses(), false);
    one("license_name", Texts.of("metadata.license_name"), "", List.of(), true);
    one("license_link", Texts.of("metadata.license_link"), "LICENSE", List.of(), true);
    String task = "text-generation";
    one("pipeline_tag", Texts.of("metadata.pipeline_tag"), task, lists.pipelineTags(), false);
    String library = "transformers";
    one("library_name", Texts.of("metadata.library_name"), library, lists.libraries(), false);
    many("base_model", Texts.of("metadata.base_model"), List.of(), false);
    one(
        "base_model_relation",
        Texts.of("metadata.base_model_relation"),
        "finetune",
        lists.relations(),
        true);
    one("new_version", Texts.of("metadata.new_version"), "", List.of(), true);
    many("tags", Texts.of("metadata.tags"), List.of(), false);
    many("datasets", Texts.of("metadata.datasets"), List.of(), true);
    many("metrics", Texts.of("metadata.metrics"), List.of(), true);
    many("language_bcp47", Texts.of("metadata.language_bcp47"), List.of(), true);
    add("thumbnail", Texts.of("metadata.thumbnail"), false, () -> thumbnail);
    add(WidgetPrompts.KEY, Texts.of("widget.title"), false, () -> new WidgetPrompts(sinks));
    one("instance_prompt", Texts.of("metadata.instance_prompt"), "", List.of(), true);
    add(EmissionsField.KEY, Texts.of("emissions.title"), true, () -> new EmissionsField(sinks));
    one("extra_gated_heading", Texts.of("metadata.gated.heading"), "", List.of(), true);
    lines("extra_gated_prompt", Texts.of("metadata.gated.prompt"));
    lines("extra_gated_description", Texts.of("metadata.gated.description"));
    one("extra_gated_button_content", Texts.of("metadata.gated.button"), "", List.of(), true);
    String gatedFields = Texts.of("metadata.gated.fields");
    String key = "extra_gated_fields";
    add(key, gatedFields, true, () -> new YamlField(Values.metadata(key), gatedFields, sinks));
    List<Choice> flag =
        List.of(
            new Choice("true", Texts.of("metadata.flag.yes"), false),
            new Choice("false", Texts.of("metadata.flag.no"), false));
    one("extra_gated_eu_disallowed", Texts.of("metadata.gated.eu"), "", flag, true);
  }

  private void one(
      String key, String label, String prompt, List<Choice> choices, boolean optional) {
    add(key, label, optional, () -> new MetadataItem(key, label, prompt, choices, false, sinks));
  }

  private void many(String key, String label, List<Choice> choices, boolean optional) {
    add(key, label, optional, () -> new MetadataItem(key, label, "", choices, true, sinks));
  }

  private void lines(String key, String label) {
    add(key, label, true, () -> new LinesField(Values.metadata(key), label, sinks));
  }

  private void add(String key, String label, boolean optional, Supplier<FormPane> input) {
    fields.add(new MetadataField(key, label, optional, input, sinks));
  }

  @Override
  public Node node() {
    return section;
  }

  @Override
  public void show(Reading now) {
    reading = now;
    empty.setVisible(now.frontMatter().block().isEmpty());
    fields.subList(0, shown).forEach(field -> show(field, now));
    if (shown == fields.size()) {
      showOthers(now);
    }
  }

  @Override
  public boolean grow() {
    if (reading == null || shown == fields.size()) {
      return false;
    }
    for (int seen = 0; seen < AT_ONCE && shown < fields.size(); shown++) {
      MetadataField field = fields.get(shown);
      show(field, reading);
      field.showProblems(reading, problems);
      seen += field.isVisible() ? 1 : 0;
    }
    if (shown == fields.size()) {
      showOthers(reading);
      others.values().forEach(field -> field.showProblems(reading, problems));
    }
    return true;
  }

  private static void show(MetadataField field, Reading now) {
    field.show(now);
    boolean otherLicense = "other".equals(now.frontMatter().values().get("license"));
    if (otherLicense && field.key().startsWith("license_")) {
      field.reveal();
    }
  }

  private void showOthers(Reading now) {
    Set<String> known = fields.stream().map(MetadataField::key).collect(Collectors.toSet());
    List<String> keys =
        now.frontMatter().values().keySet().stream().filter(key -> !known.contains(key)).toList();
    // One that was taken away by typing stays until another card is shown.
    keys.forEach(key -> others.computeIfAbsent(key, this::other));
    if (otherBox.getChildren().size() != others.size()) {
      otherBox.getChildren().setAll(others.values());
    }
    others.values().forEach(field -> field.show(now));
    otherBox.setVisible(!others.isEmpty());
  }

  private MetadataField other(String key) {
    return new MetadataField(
        key, key, false, () -> new YamlField(Values.metadata(key), key, sinks), sinks);
  }

  private void fillMenu() {
    more.getItems()
        .setAll(
            fields.stream()
                .filter(field -> !field.isVisible())
                .map(
                    field -> {
                      MenuItem item = new MenuItem(field.label());
                      item.setId("add-" + field.key());
                      item.setOnAction(event -> reveal(field));
                      return item;
                    })
                .toList());
    if (more.getItems().isEmpty()) {
      MenuItem none = new MenuItem(Texts.of("metadata.more.none"));
      none.setDisable(true);
      more.getItems().add(none);
    }
  }

  private void onNewKey() {
    String key = newKey.getText().strip();
    if (key.isEmpty()) {
      return;
    }
    newKey.clear();
    Reading now = Objects.requireNonNull(reading);
    for (MetadataField field : fields) {
      if (field.key().equals(key)) {
        reveal(field);
        return;
      }
    }
    MetadataField field = others.computeIfAbsent(key, this::other);
    showOthers(now);
    reveal(field);
  }

  private static void reveal(MetadataField field) {
    field.reveal();
    for (String input : List.of(".text-field", ".text-area")) {
      Node first = field.lookup(input);
      if (first != null) {
        first.requestFocus();
        return;
      }
    }
  }

  @Override
  public void showProblems(Reading now, List<Problem> problems) {
    this.problems = problems;
    fields.forEach(field -> field.showProblems(now, problems));
    others.values().forEach(field -> field.showProblems(now, problems));
  }
}
