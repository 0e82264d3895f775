package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.PageFiles;
import cardwright.preview.export.PageFile;
import cardwright.preview.export.PageFormat;
import cardwright.preview.export.PageLook;
import cardwright.preview.export.PagePainter;
import cardwright.preview.picture.RemotePictures;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `cardwright render`: writes the pages of cards as files.
@Command(name = "render", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RenderCommand implements Callable<Integer> {

  /// The theme of a page, as it is typed.
  enum ThemeWord {
    /// Dark on light.
    LIGHT,
    /// Light on dark.
    DARK
  }

  private final CardEngine engine;
  private final Console console;
  private final PagePainter painter;

  @Mixin private DeckArgument deck = new DeckArgument();

  @Option(names = "--out", paramLabel = "${bundle:label.dir}", required = true)
  private String out = "";

  @Option(names = "--format", required = true, paramLabel = "html|png|pdf")
  private PageFormat format = PageFormat.HTML;

  @Option(names = "--theme", paramLabel = "light|dark")
  private ThemeWord theme = ThemeWord.LIGHT;

  @Option(names = "--width", paramLabel = "${bundle:label.pixels}")
  private int width = PageLook.STANDARD_WIDTH;

  @Option(names = "--scale", paramLabel = "1|2")
  private int scale = 1;

  @Option(names = "--inline-pictures")
  private boolean inlinePictures;

  RenderCommand(CardEngine engine, Console console, PagePainter painter) {
    this.engine = engine;
    this.console = console;
    this.painter = painter;
  }

  @Override
  public Integer call() throws UsageException {
    PageLook look = look();
    Path folder = Arguments.path(out);
    List<DeckProblem> problems = new ArrayList<>();
    List<Path> found = deck.cards(problems);
    problems.forEach(console::tell);
    if (found.isEmpty()) {
      return ExitCode.USAGE;
    }
    int written = 0;
    try (RemotePictures web = new RemotePictures()) {
      PageFiles files = new PageFiles(new PageFile(painter, web), folder, look, found);
      for (Path card : found) {
        written += write(files, card) ? 1 : 0;
      }
    }
    boolean all = written == found.size() && problems.isEmpty();
    return all ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  private PageLook look() throws UsageException {
    try {
      return new PageLook(format, theme == ThemeWord.DARK, width, scale, inlinePictures);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private boolean write(PageFiles files, Path card) {
    try {
      CardFile file = CardFile.read(card);
      String text =
          switch (file.content()) {
            case Utf8.Text(String whole) -> whole;
            case Utf8.NotUtf8 bad -> bad.shown();
          };
      console.say(Messages.of("cli.written", files.write(card, engine.read(text))));
      file.problem().ifPresent(console::tell);
      return file.problem().isEmpty();
    } catch (DeckException e) {
      console.tell(e.problem());
      return false;
    }
  }
}
