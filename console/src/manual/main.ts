import '../styles/console.scss'
import '../styles/page.css'
import './manual.css'
import { addSearch } from './search.ts'

const place = document.querySelector<HTMLElement>('[data-search]')
if (place) addSearch(place)
