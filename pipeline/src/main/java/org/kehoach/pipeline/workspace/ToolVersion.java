// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The version of this program, as Maven writes it into the jar.
public final class ToolVersion {
  private static final String PLACE = "/META-INF/maven/org.kehoach/kehoach-pipeline/pom.properties";

  private ToolVersion() {}

  /// For example `0.1.0`; `unpackaged` where the program does not run from its jar.
  public static String current() {
    try (InputStream in = ToolVersion.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        return "unpackaged";
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unpackaged");
    } catch (IOException e) {
      throw new UncheckedIOException(PLACE, e);
    }
  }
}
