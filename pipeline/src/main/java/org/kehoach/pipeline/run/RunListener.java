// SPDX-License-Identifier: GPL-3.0-or-later
package org.kehoach.pipeline.run;

/// Hears how a run goes on, in input order, in one thread.
public interface RunListener extends AutoCloseable {

  /// The run begins.
  void started(int files);

  /// A file is done.
  void done(FileResult result);

  /// The run is over, well or not.
  @Override
  void close();

  /// One that says nothing.
  static RunListener silent() {
    return new RunListener() {
      @Override
      public void started(int files) {}

      @Override
      public void done(FileResult result) {}

      @Override
      public void close() {}
    };
  }
}
