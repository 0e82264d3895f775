package cardwright.app;

import cardwright.app.control.Apart;
import cardwright.app.emoji.EmojiPicture;
import cardwright.app.form.CardForm;
import cardwright.app.preview.PreviewPane;
import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.card.CardData;
import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Links;
import cardwright.card.Person;
import cardwright.card.TweetCounts;
import cardwright.check.HubLists;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javafx.animation.AnimationTimer;

/// Has a window that shows no deck yet made ready for the first one, unseen: what takes long the
/// first time is done before somebody waits for it. The parts are put in, and a card is shown in
/// them, in steps with a frame each, so that the window goes on moving. On the JavaFX application
/// thread.
final class Rehearsal {

  private static final String RUN = "https://wandb.ai/example/example/runs/1";

  private final CardEngine engine;
  private final Background background;
  private final List<Apart> places;
  private final CardForm form;
  private final PreviewPane preview;
  private final CardChecks checks;

  private final Deque<Runnable> steps = new ArrayDeque<>();

  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          step();
        }
      };
  private boolean ended;

  /// @param background where an example is made
  /// @param places where the window's parts come
  Rehearsal(
      CardEngine engine,
      Background background,
      List<Apart> places,
      CardForm form,
      PreviewPane preview,
      CardChecks checks) {
    this.engine = engine;
    this.background = background;
    this.places = places;
    this.form = form;
    this.preview = preview;
    this.checks = checks;
  }

  /// Begins; goes on until all is ready or a deck is opened.
  void start() {
    if (!ended) {
      places.forEach(place -> steps.add(place::fill));
      // Without an example, the first deck only comes a little later.
      background.run(() -> example(engine), this::show, e -> {});
      frames.start();
    }
  }

  /// Leaves off: the parts are there, and nothing is left to be seen of what they were tried with
  /// but the form's card, in whose place another comes.
  void end() {
    ended = true;
    frames.stop();
    steps.clear();
    places.forEach(Apart::fill);
  }

  private void show(CardSession card) {
    if (ended) {
      return;
    }
    steps.add(
        () -> {
          preview.rehearse(card.path(), card.reading());
          checks.rehearse(card.reading());
        });
    steps.add(() -> form.show(card));
    frames.start();
  }

  private void step() {
    if (steps.isEmpty()) {
      frames.stop();
    } else {
      steps.removeFirst().run();
    }
  }

  /// A card of no file that has something to show in every part of the form, which asks for no
  /// picture.
  private static CardSession example(CardEngine engine) throws FieldException {
    // Else the window's thread would read the lists of choices, and draw the first emoji.
    HubLists.builtIn();
    EmojiPicture.rehearse();
    CardData data =
        new CardData(
            engine.layoutNames().getLast(),
            List.of(new Person("Example", null, true, new TweetCounts(0L, 0L, 0L, 0L))),
            List.of("example"),
            null,
            null,
            null,
            new Links(null, RUN, RUN),
            Map.of(),
            Map.of());
    String text = engine.write(data);
    return new CardSession(
        engine, Path.of("example.md"), new Utf8.Text(text), engine.read(text), () -> {});
  }
}
