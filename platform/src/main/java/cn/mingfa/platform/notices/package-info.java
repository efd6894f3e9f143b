/** What people are told: inbox and reminders over all types, a digest by mail, a calendar to subscribe to. */
@NullMarked
package cn.mingfa.platform.notices;

import org.jspecify.annotations.NullMarked;
