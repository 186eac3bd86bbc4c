// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.corpus.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What the sample plans are, from `corpus/manifest.json`. It lies beside the folder `samples`, not
/// in it, so that a run over that folder meets plans only.
public record SampleManifest(List<Sample> samples) {
  public SampleManifest {
    samples = List.copyOf(samples);
  }

  /// A sample plan.
  ///
  /// @param file its name in the folder `samples`
  /// @param title as the text gives it
  /// @param province name without "tỉnh" or "thành phố"
  /// @param kind how the text came about
  /// @param goodFor what it shows or tests
  /// @param sha256 of the file's bytes, so that a changed sample is noticed
  public record Sample(
      String file, String title, String province, String kind, String goodFor, String sha256) {}

  /// @throws IOException where the file cannot be read or is no such manifest
  public static SampleManifest read(Path manifest) throws IOException {
    try {
      return JsonMapper.shared().readValue(Files.readString(manifest), SampleManifest.class);
    } catch (JacksonException e) {
      throw new IOException(manifest + " is no manifest of samples: " + e.getMessage(), e);
    }
  }
}
