import { Model, cosine } from './mixfacec.js';
import './picture.js';
const model = await Model.load('face', { worker: true, progress: (n, all) => { load.value = n / all; } });
const faces = [];
document.querySelectorAll('face-picture').forEach((picture, i) => picture.addEventListener('picture', async ({ detail }) => {
  faces[i] = await model.embed(detail);
  time.textContent = `${model.milliseconds.toFixed(1)} ms`;
  if (faces[0] && faces[1]) similarity.textContent = cosine(faces[0], faces[1]).toFixed(3);
}));
document.body.dataset.ready = model.info.target;
