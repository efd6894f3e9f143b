/** Pages of people at work: what lies on whose desk, lecturers booked, the principal's days ahead. */
@NullMarked
package cn.mingfa.platform.web.people;

import org.jspecify.annotations.NullMarked;
