package cardwright.app.form;

import cardwright.app.control.CardEdits;
import cardwright.app.control.FieldSink;
import cardwright.app.control.IconButton;
import cardwright.app.control.Ids;
import cardwright.app.control.LabeledInput;
import cardwright.app.control.TroubleLabel;
import cardwright.app.text.Texts;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.card.WandbAddress;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A link: its address, the parts of a W&B run below it, a button that opens it, and what is wrong
/// with it.
final class LinkInput extends VBox {

  private final FieldPath path;
  private final boolean run;
  private final FieldSink sink;
  private final LabeledInput address;
  private final IconButton open;
  private final List<Part> parts = new ArrayList<>();
  private final HBox partsRow = new HBox();
  private final Label malformed = new Label();
  private final Button mend = new Button(Texts.of("links.mend"));
  private final TroubleLabel trouble;
  private String value = "";

  /// A part of the address, with its input.
  private record Part(LabeledInput input, Function<WandbAddress, String> of) {}

  /// @param run whether it is to be the address of a run
  LinkInput(
      FieldPath path,
      String label,
      boolean run,
      FieldSink sink,
      CardEdits edits,
      Consumer<String> browse) {
    this.path = path;
    this.run = run;
    this.sink = sink;
    String id = Ids.of(path);
    trouble = new TroubleLabel(id + "-link");
    open = new IconButton(id + "-open", Feather.EXTERNAL_LINK, () -> browse.accept(value));
    address =
        new LabeledInput(path, label, Texts.of("links.address", label), sink)
            .prompt(Texts.of("address.prompt"))
            .buttons(open);
    part(
        "host",
        Texts.of("links.host"),
        WandbAddress::host,
        (a, v) -> new WandbAddress(v, a.entity(), a.project(), a.run()));
    part(
        "entity",
        Texts.of("links.entity"),
        WandbAddress::entity,
        (a, v) -> new WandbAddress(a.host(), v, a.project(), a.run()));
    part(
        "project",
        Texts.of("links.project"),
        WandbAddress::project,
        (a, v) -> new WandbAddress(a.host(), a.entity(), v, a.run()));
    part(
        "run",
        Texts.of("links.run"),
        WandbAddress::run,
        (a, v) -> new WandbAddress(a.host(), a.entity(), a.project(), v));
    partsRow.setId(id + "-parts");
    partsRow.getStyleClass().add("link-parts");
    partsRow.managedProperty().bind(partsRow.visibleProperty());
    malformed.setId(id + "-malformed");
    malformed.getStyleClass().add("link-malformed");
    malformed.setWrapText(true);
    malformed.setMinHeight(USE_PREF_SIZE);
    malformed.managedProperty().bind(malformed.visibleProperty());
    mend.setId(id + "-mend");
    mend.getStyleClass().add("small-button");
    mend.managedProperty().bind(mend.visibleProperty());
    mend.setOnAction(
        event -> trouble.show(edits.change((engine, reading) -> sameEverywhere(reading))));
    getStyleClass().add("labeled-input");
    getChildren().addAll(address, partsRow, malformed, mend, trouble);
  }

  private void part(
      String key,
      String label,
      Function<WandbAddress, String> of,
      BiFunction<WandbAddress, String, WandbAddress> with) {
    FieldSink partSink =
        (field, typed) -> {
          Optional<WandbAddress> changed =
              WandbAddress.parse(value).map(now -> with.apply(now, typed));
          return changed.filter(WandbAddress::isWhole).isPresent()
              ? sink.set(path, changed.get().toString())
              : Optional.of(Texts.of("links.part"));
        };
    LabeledInput input = new LabeledInput(path.then(key), label, label, partSink);
    HBox.setHgrow(input, Priority.ALWAYS);
    parts.add(new Part(input, of));
    partsRow.getChildren().add(input);
  }

  /// Shows what the card says; whether it has a place for the link.
  boolean show(Reading reading) {
    @Nullable String now = Values.body(reading, path);
    value = now == null ? "" : now;
    address.show(now);
    open.say(Texts.of("links.open", value));
    open.setDisable(!value.matches("(?i)https?://\\S+"));
    Optional<WandbAddress> known = run ? WandbAddress.parse(value) : Optional.empty();
    partsRow.setVisible(known.isPresent());
    parts.forEach(part -> part.input().show(known.map(part.of()).orElse(null)));
    int others = contradictions(reading).size();
    String wrong =
        others > 0
            ? Texts.of("links.differs", others)
            : now != null && run && known.isEmpty() ? Texts.of("links.noRun") : "";
    malformed.setText(wrong);
    malformed.setVisible(!wrong.isEmpty());
    mend.setVisible(others > 0);
    trouble.show(Optional.empty());
    return now != null;
  }

  private List<Place> contradictions(Reading reading) {
    return reading
        .layout()
        .flatMap(layout -> layout.place(path.toString()))
        .map(Places::contradictions)
        .orElse(List.of());
  }

  /// The places that say something else made to say the same.
  private Edit sameEverywhere(Reading reading) throws FieldException {
    try {
      List<Replacement> replacements =
          contradictions(reading).stream()
              .map(place -> new Replacement(place.span(), place.spell(value, true)))
              .toList();
      return new Edit(Texts.of("links.mend"), replacements);
    } catch (IllegalArgumentException e) {
      throw new FieldException(e.getMessage());
    }
  }
}
