// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.pipeline.evaluate.GoldFile.Packed;
import tools.jackson.databind.json.JsonMapper;

/// Against the script that packs gold files, which lies beside the repository and not in it.
class PackingScriptTest {
  private static final Path SCRIPT = Path.of("../../shared/tools/pack_gold.py");
  private static final GoldFolder GOLD =
      new GoldFolder(Path.of("../corpus/gold"), Path.of("../../shared/plans"));

  @TempDir Path folder;

  private static List<Packed> packed() throws IOException, UnusableGoldException {
    return GOLD.files().stream()
        .filter(Packed.class::isInstance)
        .map(Packed.class::cast)
        .filter(file -> file.document().isPresent())
        .toList();
  }

  @Test
  void unpacksEveryFileAsTheScriptDoes() throws Exception {
    assumeThat(SCRIPT).exists();
    assumeThat(Path.of("/usr/bin/python3")).exists();
    assertThat(packed()).isNotEmpty();
    for (Packed file : packed()) {
      Path unpacked = folder.resolve(file.name() + ".gold.json");
      unpack(file.file(), file.document(), unpacked);
      assertThat(file.read())
          .as(file.name())
          .isEqualTo(JsonMapper.shared().readTree(Files.readAllBytes(unpacked)));
    }
  }

  private static void unpack(Path packed, Optional<Path> document, Path unpacked)
      throws IOException, InterruptedException {
    Process script =
        new ProcessBuilder(
                "python3",
                SCRIPT.toString(),
                "unpack",
                packed.toString(),
                document.orElseThrow().toString(),
                unpacked.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(script.waitFor()).isZero();
  }
}
