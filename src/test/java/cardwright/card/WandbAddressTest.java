package cardwright.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WandbAddressTest {

  private static final String RUN = "https://wandb.ai/wandb/huggingtweets/runs/205cbqur";

  @Test
  void isTakenApartAndPutTogether() {
    WandbAddress address = WandbAddress.parse(RUN).orElseThrow();
    assertThat(address)
        .isEqualTo(new WandbAddress("wandb.ai", "wandb", "huggingtweets", "205cbqur"));
    assertThat(address).hasToString(RUN);
    assertThat(WandbAddress.parse(" " + RUN + "/artifacts?x=1\n")).contains(address);
    assertThat(address.isWhole()).isTrue();
    assertThat(new WandbAddress("wandb.ai", "a/b", "c", "d").isWhole()).isFalse();
    assertThat(new WandbAddress("wandb.ai", "", "c", "d").isWhole()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://wandb.ai/wandb/huggingtweets",
        "https://wandb.ai/wandb/huggingtweets/reports/x",
        "http://wandb.ai/a/b/runs/c",
        "https://wandb.ai/a/b/runs/",
        "https://wandb.ai/a b/c/runs/d"
      })
  void whatIsNoRunIsNotTakenApart(String address) {
    assertThat(WandbAddress.parse(address)).isEmpty();
  }
}
