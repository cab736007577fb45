// What the desk's page is written with. Bundled into src/noticegen/desk/static/vendor/preact.js by tools/bundle.py.
import htm from "htm";
import { Component, h } from "preact";

export { Component, createContext, createRef, Fragment, h, render } from "preact";
export {
  useCallback,
  useContext,
  useEffect,
  useErrorBoundary,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "preact/hooks";
export const html = htm.bind(h);

/**
 * A component that is drawn again only when a property is another one.
 *
 * Our own, because preact/compat also changes what `onChange` and other properties mean, for every element.
 */
export function memo(component, isSame = areEqual) {
  return class extends Component {
    shouldComponentUpdate(next) {
      return !isSame(this.props, next);
    }

    render(props) {
      return h(component, props);
    }
  };
}

function areEqual(before, after) {
  const names = Object.keys(before);
  return names.length === Object.keys(after).length && names.every((name) => name in after && before[name] === after[name]);
}
