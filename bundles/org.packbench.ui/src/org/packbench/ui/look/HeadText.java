package org.packbench.ui.look;

import org.packbench.ui.theme.Role;

/**
 * How things stand, to be read at a glance.
 *
 * @param headline one line
 * @param text what is behind it
 */
public record HeadText(String icon, Role ink, String headline, String text) {}
