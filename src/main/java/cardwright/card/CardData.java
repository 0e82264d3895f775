package cardwright.card;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a card says, without its text: what reading gives and what writing a new card takes.
///
/// @param layout name of the layout, null if none fits
/// @param people in entry order
/// @param handles as in the card: without `@`, sorted
/// @param model `owner/name`
/// @param kind what the card calls the model
/// @param thumbnail address of the social picture
/// @param links the W&B pages
/// @param metadata the front matter in its order: `String`, `Boolean`, `Long`, `BigInteger`,
///   `Double`, null, `List` and `Map` of these
/// @param fields values of the layout's further slots, by name
public record CardData(
    @Nullable String layout,
    List<Person> people,
    List<String> handles,
    @Nullable String model,
    @Nullable Kind kind,
    @Nullable String thumbnail,
    Links links,
    Map<String, @Nullable Object> metadata,
    Map<String, String> fields) {}
