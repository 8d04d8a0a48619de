/** What every page shares: messages at their fields, redirects, dates as people read them. */
package fr.marelle.shared.web;
