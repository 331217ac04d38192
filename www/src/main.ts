import { mount } from 'svelte';
import './app.css';
import App from './ui/App.svelte';

const place = document.getElementById('page');
if (place) mount(App, { target: place });
