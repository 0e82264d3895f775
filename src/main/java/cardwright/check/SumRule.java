package cardwright.check;

import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.card.TweetCounts;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import java.util.List;
import java.util.Optional;

/// Each person's tweets add up: downloaded = retweets + short + kept.
///
/// @param engine sets the number of tweets downloaded, which is the sum
record SumRule(CardEngine engine) implements Rule {

  @Override
  public void check(Reading reading, Findings findings) {
    List<Person> people = reading.data().people();
    for (int i = 0; i < people.size(); i++) {
      TweetCounts counts = people.get(i).tweets();
      if (counts != null && !counts.balanced()) {
        check(reading, i, counts, findings);
      }
    }
  }

  private void check(Reading reading, int person, TweetCounts counts, Findings findings) {
    FieldPath path = FieldPath.key("people").then(person).then("tweets").then("downloaded");
    long sum = sum(counts);
    reading
        .field(path)
        .ifPresent(
            field -> {
              String message =
                  Messages.of("check.tweetsDownloadedButRetweetsShort", field.value(), sum);
              findings.add(
                  new Problem(field.home(), Severity.WARNING, message, fix(reading, path, sum)));
            });
  }

  private static long sum(TweetCounts counts) {
    long sum = 0;
    for (Long count : new Long[] {counts.retweets(), counts.tooShort(), counts.kept()}) {
      sum += count == null ? 0 : count;
    }
    return sum;
  }

  private Optional<Edit> fix(Reading reading, FieldPath path, long sum) {
    try {
      return Optional.of(engine.set(reading, path, Long.toString(sum)));
    } catch (FieldException e) {
      return Optional.empty();
    }
  }
}
