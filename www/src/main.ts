import { mount } from 'svelte';
import './app.css';
import { session } from './engine/session.svelte';
import { preferredLanguage, translator } from './i18n/language.svelte';
import App from './ui/App.svelte';

const place = document.getElementById('page');
// Engine and words come at the same time.
void session.start();
await translator.read(preferredLanguage(navigator.languages));
if (place) mount(App, { target: place });
