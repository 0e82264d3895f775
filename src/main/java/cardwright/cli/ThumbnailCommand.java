package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.deck.CardFile;
import cardwright.deck.DeckException;
import cardwright.deck.ThumbnailFile;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.RemotePictures;
import cardwright.preview.thumbnail.Thumbnail;
import cardwright.text.Messages;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cardwright thumbnail`: draws the social picture of a card.
@Command(name = "thumbnail", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ThumbnailCommand implements Callable<Integer> {

  private final CardEngine engine;
  private final Console console;

  @Parameters(paramLabel = "${bundle:label.card}", descriptionKey = "card")
  private String card = "";

  @Option(names = "--out", paramLabel = "${bundle:label.file}", required = true)
  private String out = "";

  @Option(names = "--prompt", paramLabel = "${bundle:label.text}", required = true)
  private String prompt = "";

  @Option(names = "--prediction", paramLabel = "${bundle:label.text}", required = true)
  private String prediction = "";

  @Option(names = "--no-pictures")
  private boolean noPictures;

  ThumbnailCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Path source = Arguments.path(card);
    Path file = Arguments.path(out);
    try (RemotePictures web = new RemotePictures()) {
      CardFile read = CardFile.read(source);
      if (!(read.content() instanceof Utf8.Text(String text))) {
        read.problem().ifPresent(console::tell);
        return ExitCode.USAGE;
      }
      Thumbnail thumbnail = new Thumbnail(noPictures ? PictureSource.NONE : web);
      byte[] png = thumbnail.png(engine.read(text), prompt, prediction);
      ThumbnailFile.write(source, file, png);
      console.say(Messages.of("cli.written", file));
      return ExitCode.DONE;
    } catch (DeckException e) {
      console.tell(e.problem());
      return ExitCode.USAGE;
    }
  }
}
