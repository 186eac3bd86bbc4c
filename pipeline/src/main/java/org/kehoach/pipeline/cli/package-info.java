// SPDX-License-Identifier: GPL-3.0-or-later

/// The `kehoach` command: one class per subcommand, each of which parses, calls one service, prints
/// and returns a documented exit code. Start from [Kehoach].
///
/// Not its job: deciding anything about plans; that is what the services are for. This is the only
/// package that may print, and the only one that knows picocli.
@NullMarked
package org.kehoach.pipeline.cli;

import org.jspecify.annotations.NullMarked;
