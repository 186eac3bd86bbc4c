// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellWordTest {

  @Test
  void quotesOnlyWhatAShellWouldTakeApart() {
    assertThat(ShellWord.of("/tmp/kế-hoạch_1")).isEqualTo("/tmp/kế-hoạch_1");
    assertThat(ShellWord.of("my plans")).isEqualTo("'my plans'");
    assertThat(ShellWord.of("it's")).isEqualTo("'it'\\''s'");
    assertThat(ShellWord.of("$HOME")).isEqualTo("'$HOME'");
    assertThat(ShellWord.of("")).isEqualTo("''");
  }
}
