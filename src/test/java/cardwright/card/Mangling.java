package cardwright.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ways in which other generations of the family, and people's hands, differ from the layouts. None
/// of them takes a value away.
enum Mangling {
  HEADINGS_DEEPER {
    @Override
    String apply(String card) {
      return replace(card, "(?m)^##", "###");
    }
  },
  ABOUT_FIRST {
    @Override
    String apply(String card) {
      int about = card.indexOf("## About");
      int how = card.indexOf("## How does it work?");
      int end = card.indexOf("[![Follow]");
      if (about < 0 || how < 0 || end < about) {
        return card;
      }
      return card.substring(0, how)
          + card.substring(about, end)
          + card.substring(how, about)
          + card.substring(end);
    }
  },
  TRAINING_PROCEDURE_LAST {
    @Override
    String apply(String card) {
      int from = card.indexOf("## Training procedure");
      int to = card.indexOf("## ", from + 5);
      if (from < 0 || to < 0) {
        return card;
      }
      return card.substring(0, from)
          + card.substring(to)
          + "\n\n"
          + card.substring(from, to).stripTrailing();
    }
  },
  PADDED_TABLE {
    @Override
    String apply(String card) {
      return replace(card, "(?m)^\\| (Retweets|Tweets kept) \\|(.*) \\|$", "|  $1      |$2     |");
    }
  },
  TIGHT_TABLE {
    @Override
    String apply(String card) {
      Matcher row = Pattern.compile("(?m)^\\| (Tweets|Retweets|Short).*$").matcher(card);
      return row.replaceAll(
          r -> Matcher.quoteReplacement(r.group().replace("| ", "|").replace(" |", "|")));
    }
  },
  ALIGNED_TABLE {
    @Override
    String apply(String card) {
      return card.replace("| --- | --- |", "| :--- | ---: |");
    }
  },
  PLAIN_QUOTES {
    @Override
    String apply(String card) {
      return card.replace("&#39;", "'");
    }
  },
  ESCAPED_QUOTES {
    @Override
    String apply(String card) {
      return replace(card, "url\\('([^']*)'\\)", "url(&#39;$1&#39;)");
    }
  },
  TABS {
    @Override
    String apply(String card) {
      return replace(card, "(?m)^    (?=[ <])", "\t");
    }
  },
  NO_INDENT {
    @Override
    String apply(String card) {
      return replace(card, "(?m)^[ \t]+(?=[<s])", "");
    }
  },
  EXTRA_BADGES {
    @Override
    String apply(String card) {
      return card.replace(
          "I was made with",
          "[![Demo](https://img.shields.io/badge/demo-colab-blue)](https://colab.example/x)\n"
              + "![GPT-2](https://img.shields.io/badge/base-gpt2-green)\n\nI was made with");
    }
  },
  OTHER_LINK_TEXTS {
    @Override
    String apply(String card) {
      return card.replace("[W&B report]", "[report on W&B]")
          .replace("[W&B training run]", "[training run]")
          .replace("[Explore the data]", "[See the data]")
          .replace("[the final model]", "[its final version]");
    }
  },
  PRE_BLOCK {
    @Override
    String apply(String card) {
      return card.replace("```python\n", "<pre><code>")
          .replace("num_return_sequences=5)\n```", "num_return_sequences=5)</code></pre>");
    }
  },
  FENCE {
    @Override
    String apply(String card) {
      return replace(card, "(?s)<pre><code>(.*?)</code></pre>", "```python\n$1\n```")
          .replaceAll("<span style=\"color:#[0-9A-F]+\">([^<]*)</span>", "$1");
    }
  },
  OTHER_DIV {
    @Override
    String apply(String card) {
      return replace(card, "(?m)^(The model was trained on .*)$", "<div class='data'>$1</div>");
    }
  },
  OTHER_STYLE {
    @Override
    String apply(String card) {
      return card.replace("font-size: 16px; font-weight: 800", "font-size: 18px; font-weight: 700")
          .replace("font-size: 19px; font-weight: 800", "font-size: 22px; font-weight: 700");
    }
  },
  OWN_SECTION {
    @Override
    String apply(String card) {
      return card.replace(
          "## How to use", "## News\n\nThe bot is **back**.\n\n- one\n- two\n\n## How to use");
    }
  },
  MORE_METADATA {
    @Override
    String apply(String card) {
      return card.replaceFirst("tags:", "license: mit\npipeline_tag: text-generation\ntags:");
    }
  },
  PLAIN_HTTP {
    @Override
    String apply(String card) {
      return card.replace("https://www.huggingtweets", "http://www.huggingtweets");
    }
  },
  QUOTED_METADATA {
    @Override
    String apply(String card) {
      return replace(card, "(?m)^thumbnail: ([^\"\r\n]*)", "thumbnail: \"$1\"");
    }
  },
  NO_ARTIFACTS {
    @Override
    String apply(String card) {
      return card.replace("/artifacts)", ")");
    }
  },
  BOLD_NAME {
    @Override
    String apply(String card) {
      return replace(card, "800\">(.*?)( \\S+ AI Bot )?</div>", "800\"><b>$1</b>$2</div>");
    }
  },
  ONE_LINE_HTML_TABLE {
    @Override
    String apply(String card) {
      return replace(card, ">[\r\n]+<(?=/?(t[drh]|thead|tbody|table)\\b)", "><");
    }
  },
  WINDOWS_LINES {
    @Override
    String apply(String card) {
      return card.replace("\r\n", "\n").replace("\n", "\r\n");
    }
  };

  /// The card, mangled; as it was where it has nothing to mangle.
  abstract String apply(String card);

  private static String replace(String card, String regex, String replacement) {
    return Pattern.compile(regex).matcher(card).replaceAll(replacement);
  }
}
