package cardwright.app.export;

import cardwright.deck.PageFiles;
import cardwright.deck.ThumbnailFile;
import cardwright.preview.export.PageFile;
import cardwright.preview.export.PagePainter;
import cardwright.preview.picture.PictureSource;
import cardwright.preview.picture.RemotePictures;
import cardwright.preview.thumbnail.Thumbnail;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// The work of an export, away from the window's thread.
final class ExportRun {

  /// What came of it.
  ///
  /// @param written how many files
  /// @param troubles why the others were not
  record Outcome(int written, List<String> troubles) {}

  private ExportRun() {}

  /// Writes the pages of some cards.
  ///
  /// @param done is told how many cards are done with
  /// @param goesOn whether to go on with the next
  static Outcome pages(
      List<ExportedCard> cards,
      PageChoice choice,
      PagePainter painter,
      IntConsumer done,
      BooleanSupplier goesOn) {
    List<String> troubles = new ArrayList<>();
    int written = 0;
    try (RemotePictures web = new RemotePictures()) {
      PageFiles files =
          new PageFiles(
              new PageFile(painter, web),
              choice.folder(),
              choice.look(),
              cards.stream().map(ExportedCard::path).toList());
      for (int i = 0; i < cards.size() && goesOn.getAsBoolean(); i++) {
        try {
          files.write(cards.get(i).path(), cards.get(i).reading().call());
          written++;
        } catch (Exception e) {
          troubles.add(String.valueOf(e.getMessage()));
        }
        done.accept(i + 1);
      }
    }
    return new Outcome(written, troubles);
  }

  /// Draws the social picture of a card.
  static Outcome thumbnail(ExportedCard card, ThumbnailChoice choice) {
    try (RemotePictures web = new RemotePictures()) {
      Thumbnail thumbnail = new Thumbnail(choice.avatars() ? web : PictureSource.NONE);
      byte[] png = thumbnail.png(card.reading().call(), choice.prompt(), choice.prediction());
      ThumbnailFile.write(card.path(), choice.file(), png);
      return new Outcome(1, List.of());
    } catch (Exception e) {
      return new Outcome(0, List.of(String.valueOf(e.getMessage())));
    }
  }
}
